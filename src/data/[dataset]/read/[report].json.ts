import { printReading } from "../../../../loaders/reading.js";

printReading();
