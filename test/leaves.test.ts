import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/**
 * A policy in a page stops scripts, frames and requests, but not a page that goes elsewhere by itself. So no code of ours may:
 * what could follow an address out of data is named here, and stands nowhere.
 */
const LEAVING =
  /\blocation\s*=(?!=)|\blocation\.href\s*=(?!=)|\blocation\.(?:assign|replace)\(|\bwindow\.open\(|\bopen\("http|RTCPeerConnection|sendBeacon|new (?:WebSocket|EventSource|WebTransport)|http-equiv="?refresh|\.submit\(|\bping:/i;

it("no page leaves by itself, opens a window, or speaks to another host", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|md|js|html)$/.test(file) && !file.startsWith(".observablehq"))
    .map((file) => path.join("src", file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => LEAVING.test(readFileSync(file, "utf8")))).toEqual([]);
});
