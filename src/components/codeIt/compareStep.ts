import { codeItStrings } from "../../strings/codeIt.js";
import { builder, type Child, button, nodesOf } from "../dom.js";
import { noteBefore } from "../lesson/notes.js";
import type { Step } from "../lesson/steps.js";
import { codersAlone, isCodedTwice, type Other } from "./alone.js";
import type { Coding } from "./context.js";
import { MOST_BYTES, readCodingFile, type CodingFile, type Expected } from "./file.js";
import { results, type Coder } from "./results.js";

const words = codeItStrings.compare;
/** A class and a half; more files at a time are a mistake. */
const MOST_CODERS = 60;

/** Comparing: one's own answers and the files that one adds; they are read here and sent nowhere. */
export function compareStep(coding: Coding, expected: Expected): Step {
  const { lesson, session } = coding;
  return {
    id: "compare",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const added: CodingFile[] = [];
      const problems = h("ul", { class: "file-problems", role: "alert" });
      const list = h("ul", { class: "coders" });
      const shown = h("div", { class: "results", "aria-live": "polite" });
      const select = h(
        "select",
        { id: "compare-round", onchange: draw },
        h("option", { value: "latest" }, words.latest),
        h("option", { value: "0" }, codeItStrings.code.round(1)),
        h("option", { value: "1" }, codeItStrings.code.round(2)),
      );
      const other = h(
        "select",
        { id: "compare-other", onchange: draw },
        h("option", { value: "codebook" }, words.codebook),
        h("option", { value: "self" }, words.mySecond),
      );
      // What a second coding was made for is compared first.
      other.value = isCodedTwice(session.file) ? "self" : "codebook";
      const together = h("p", {}, h("label", { for: "compare-round" }, words.round), " ", select);
      const alone = h(
        "div",
        { class: "compare-alone" },
        h("p", {}, h("label", { for: "compare-other" }, words.aloneWith), " ", other),
        h("p", { class: "caption" }),
      );
      const input = h("input", { type: "file", id: "coding-files", multiple: true, accept: ".json,application/json" });

      function coders(): Coder[] {
        const mine = session.file.rounds.some(({ answers }) => Object.keys(answers).length > 0) ? [session.file] : [];
        const all = [...mine, ...added];
        const name = (file: CodingFile, i: number): string =>
          mine.includes(file) ? words.you : file.coder === "" ? words.coder(i + 1) : file.coder;
        return distinct(all.map((file, i) => ({ name: name(file, i), file })));
      }
      function draw(): void {
        const all = coders();
        const round = select.value === "latest" ? "latest" : Number(select.value);
        list.replaceChildren(...all.map((coder) => h("li", {}, coder.name, " ", removal(coder))));
        const isAlone = all.length === 1 && all[0]!.file === session.file;
        alone.hidden = !isAlone;
        together.hidden = isAlone;
        shown.replaceChildren(...nodesOf(isAlone ? resultsAlone() : results(coding, all, round)));
      }
      /** One coding alone has something to compare with too. */
      function resultsAlone(): Child[] {
        const against = other.value as Other;
        const isReady = against === "codebook" || isCodedTwice(session.file);
        alone.querySelector(".caption")!.textContent = isReady ? words.aloneNote[against] : words.notTwice;
        if (!isReady) return [];
        const { finding, differ } = words.alone[against];
        return results(coding, codersAlone(coding, against), "latest", { finding, differ });
      }
      function removal({ name, file }: Coder): Child {
        const at = added.indexOf(file);
        if (at < 0) return null;
        return button(h, words.remove(name), "link", () => {
          added.splice(at, 1);
          draw();
          input.focus();
        });
      }
      async function take(files: readonly File[]): Promise<void> {
        const wrong: string[] = [];
        for (const file of files) {
          const problem = await takeOne(file);
          if (problem !== null) wrong.push(words.problem(file.name.slice(0, 80), words.problems[problem]));
        }
        problems.replaceChildren(...wrong.map((text) => h("li", {}, text)));
        draw();
      }
      async function takeOne(file: File): Promise<keyof typeof words.problems | null> {
        if (added.length >= MOST_CODERS) return "too-many";
        if (file.size > MOST_BYTES) return "too-large";
        const read = readCodingFile(await file.text(), expected);
        if (typeof read === "string") return read;
        added.push(read);
        return null;
      }
      input.addEventListener("change", () => {
        void take([...(input.files ?? [])]).then(() => {
          input.value = "";
        });
      });
      session.onChange(draw);
      draw();
      return h(
        "div",
        { class: "code-it" },
        noteBefore(lesson, "compare"),
        h("p", {}, words.ask),
        h("p", { class: "file-choice" }, h("label", { for: "coding-files" }, words.files), input),
        problems,
        list,
        together,
        alone,
        shown,
      );
    },
  };
}

/** Names told apart: the second "Kim" is "Kim (2)". */
function distinct(coders: readonly Coder[]): Coder[] {
  const seen = new Map<string, number>();
  return coders.map((coder) => {
    const n = (seen.get(coder.name) ?? 0) + 1;
    seen.set(coder.name, n);
    return n === 1 ? coder : { ...coder, name: `${coder.name} (${n})` };
  });
}
