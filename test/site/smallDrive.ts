import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesOf } from "../../loaders/framework/files.js";
import type { Checkout } from "./freshCheckout.js";

/** A command in a copy of a checkout, on a drive that has no more room than this when it starts. */
interface OnSmallDrive {
  code: number | null;
  output: string;
  /** What is in the copy's `dist` afterwards. */
  files: Record<string, string>;
}

/** In a namespace of its own, where who is nobody elsewhere may mount drives (unshare(1), Linux). */
const ON_DRIVE = ["-rm", "sh", "-c"];
const MOUNT = 'mount -t tmpfs -o size=1g tmpfs "$DRIVE"';
const BUILD = `set -e
${MOUNT}
cp -R "$PLACE/." "$DRIVE"
used=$(df -k "$DRIVE" | awk 'END { print $3 }')
mount -o "remount,size=$((used + SAME_STORY_ROOM))k" "$DRIVE"
cd "$DRIVE"
set +e
"$NODE" --import tsx scripts/build.ts
code=$?
cp -R dist "$AFTER"
exit $code`;

/**
 * Builds on such a drive, where the system lets us have one; elsewhere each process is told that the drive is full when
 * it has written as much.
 * @param room kB that are left
 */
export function buildOnSmallDrive(place: Checkout, room: number): OnSmallDrive {
  const folder = mkdtempSync(path.join(tmpdir(), "same-story-"));
  const [drive, after] = ["drive", "dist"].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(drive);
  const env = { ...process.env, SAME_STORY_ROOM: String(room) };
  try {
    if (!mayMount(drive)) return ended(callWithStub(place, env), path.join(place.path, "dist"));
    const named = { DRIVE: drive, PLACE: place.path, AFTER: after, NODE: process.execPath };
    return ended(spawnSync("unshare", [...ON_DRIVE, BUILD], { env: { ...env, ...named }, encoding: "utf8" }), after);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file of a built notebook, and a hash of what is in it. */
export function contentsOf(dist: string): Record<string, string> {
  const hashOf = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(path.join(dist, file)))
      .digest("hex");
  return Object.fromEntries(filesOf(dist).map((file) => [file, hashOf(file)]));
}

type Ended = SpawnSyncReturns<string>;

function ended({ status, stdout, stderr }: Ended, dist: string): OnSmallDrive {
  return { code: status, output: stdout + stderr, files: contentsOf(dist) };
}

function callWithStub({ path: cwd }: Checkout, env: NodeJS.ProcessEnv): Ended {
  const NODE_OPTIONS = `--import=${new URL("../support/smallDrive.js", import.meta.url).href}`;
  const build = ["--import", "tsx", "scripts/build.ts"];
  return spawnSync(process.execPath, build, { cwd, env: { ...env, NODE_OPTIONS }, encoding: "utf8" });
}

function mayMount(drive: string): boolean {
  return spawnSync("unshare", [...ON_DRIVE, MOUNT], { env: { ...process.env, DRIVE: drive } }).status === 0;
}
