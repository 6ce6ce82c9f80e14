import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BuiltPage } from "../../loaders/framework/page.js";
import { addPolicy } from "../../loaders/policy.js";

const PAGE =
  '<!DOCTYPE html>\n<html><head><meta charset="utf-8">\n<script type="module" src="./a.js"></script></head><body><script type="module">\nrun("é");\n</script></body></html>';

function withPolicy(html: string): string {
  const page = new BuiltPage("index.html", html);
  addPolicy(page);
  return page.html;
}

describe("a page's policy", () => {
  const [, content = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(PAGE)) ?? [];

  it("lets only the page's own scripts run, each by its hash", () => {
    const hash = createHash("sha256").update('\nrun("é");\n').digest("base64");
    expect(content).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(content).not.toMatch(/script-src[^;]*unsafe/);
    expect(content.match(/sha256-/g)).toHaveLength(1);
  });

  it("lets nothing come from elsewhere, and nothing be sent by a form", () => {
    expect(content).toContain("default-src 'none'");
    expect(content).toContain("form-action 'none'");
    expect(content).not.toMatch(/https?:|\*/);
  });

  it("stands before anything that a page loads, once", () => {
    const twice = withPolicy(withPolicy(PAGE));
    expect(twice.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(twice.indexOf("Content-Security-Policy")).toBeLessThan(twice.indexOf("<script"));
  });
});
