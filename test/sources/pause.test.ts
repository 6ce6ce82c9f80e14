import { expect, it } from "vitest";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";

it("a page that reads a large file answers its reader in between", async () => {
  const html = `<!doctype html><title>Vote</title><article><h1>Vote</h1>${"<p>The town voted on Wednesday, Ann Lee said, and the vote was late.</p>".repeat(30)}</article>`;
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    if (isOver) return;
    turns++;
    setTimeout(turn);
  };
  setTimeout(turn);
  const { text } = await textOf("vote.html", Buffer.from(html), openPage, null);
  isOver = true;
  expect(text).toContain("Ann Lee said");
  // Before the document is made, before it is walked, before the article is picked, and before it is put together.
  expect(turns).toBeGreaterThanOrEqual(4);
});
