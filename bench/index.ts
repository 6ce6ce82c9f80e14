/** All measurements, one after the other. Each fails by itself where a figure is beyond its bound. Run: npm run bench */
import "./collation.js";
import "./reports.js";
