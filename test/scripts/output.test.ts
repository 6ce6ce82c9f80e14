import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let place = "";
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "same-story-"));
  mkdirSync(path.join(place, "dist"));
  writeFileSync(path.join(place, "dist/page.html"), "last");
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

/** A build of one page, in a process of its own: it ends, fails, or goes on until it is killed. */
function build(end: "publish" | "fail" | "hang"): string[] {
  const output = path.resolve("scripts/output.ts");
  const code = `
    import { mkdirSync, writeFileSync } from "node:fs";
    import { beginOutput } from ${JSON.stringify(output)};
    const { draft, publish } = beginOutput("dist", "workshop");
    mkdirSync(draft);
    writeFileSync(draft + "/page.html", "new");
    if (${JSON.stringify(end)} === "publish") publish();
    if (${JSON.stringify(end)} === "fail") process.exit(1);
    console.log("written");
    if (${JSON.stringify(end)} === "hang") setInterval(() => undefined, 1000);`;
  writeFileSync(path.join(place, "build.mts"), code);
  return ["--import", import.meta.resolve("tsx"), "build.mts"];
}
const run = (end: "publish" | "fail"): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, build(end), { cwd: place, encoding: "utf8" });
const page = (): string => readFileSync(path.join(place, "dist/page.html"), "utf8");
const left = (): string[] => readdirSync(path.join(place, "workshop"));

it("takes the place of the last notebook when it is whole", () => {
  expect(run("publish").status).toBe(0);
  expect(page()).toBe("new");
  expect(left()).toEqual([]);
});

it("leaves the last notebook when it fails", () => {
  expect(run("fail").status).toBe(1);
  expect(page()).toBe("last");
  expect(left()).toEqual([]);
});

it("leaves the last notebook when it is killed, refuses a second one until then, and clears up at the next", async () => {
  const child = spawn(process.execPath, build("hang"), { cwd: place, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const second = run("publish");
  expect(second.status).not.toBe(0);
  expect(second.stderr).toContain(`Another build is under way (process ${child.pid})`);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect(page()).toBe("last");
  expect(left()).not.toEqual([]);
  expect(run("publish").status).toBe(0);
  expect(page()).toBe("new");
  expect(left()).toEqual([]);
});

it("brings back the last notebook where a build was killed between its last two steps", () => {
  mkdirSync(path.join(place, "workshop"));
  renameSync(path.join(place, "dist"), path.join(place, "workshop/build-last"));
  expect(run("fail").status).toBe(1);
  expect(existsSync(path.join(place, "dist"))).toBe(true);
  expect(page()).toBe("last");
});
