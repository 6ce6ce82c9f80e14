/**
 * The measurements named on the command line, or all, one after the other. Each fails by itself where a figure is beyond
 * its bound. Run: npm run bench [-- collation|parser|reports|pages …]
 */
const PARTS = ["collation", "parser", "reports", "pages"];

const asked = process.argv.slice(2);
for (const name of asked) {
  if (!PARTS.includes(name)) throw new Error(`${name} is no measurement. There are: ${PARTS.join(", ")}.`);
}
for (const name of asked.length > 0 ? asked : PARTS) await import(`./${name}.js`);

export {};
