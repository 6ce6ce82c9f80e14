/**
 * Lets a process write so many kB below its working folder, and then no more, as on a drive that is full. For
 * `node --import`, which reads JavaScript only; for systems where nobody may mount a small drive.
 */
import { Buffer } from "node:buffer";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import process from "node:process";

const here = process.cwd() + path.sep;
let left = Number(process.env.SAME_STORY_ROOM) * 1000;

function take(file, bytes) {
  if (!path.resolve(String(file)).startsWith(here)) return;
  left -= bytes;
  if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

const { copyFileSync, writeFileSync } = fs;
const { copyFile, writeFile } = fs.promises;
fs.writeFileSync = (file, data, ...rest) => {
  take(file, Buffer.byteLength(data));
  writeFileSync(file, data, ...rest);
};
fs.copyFileSync = (from, to, ...rest) => {
  take(to, fs.statSync(from).size);
  copyFileSync(from, to, ...rest);
};
fs.promises.writeFile = async (file, data, ...rest) => {
  take(file, Buffer.byteLength(data));
  await writeFile(file, data, ...rest);
};
fs.promises.copyFile = async (from, to, ...rest) => {
  take(to, fs.statSync(from).size);
  await copyFile(from, to, ...rest);
};
syncBuiltinESMExports();
