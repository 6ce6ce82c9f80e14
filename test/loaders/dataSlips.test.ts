import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { setAsideOf } from "../../loaders/setAside.js";
import { edited, type Files, folder } from "../support/folder.js";

/** What the check, the terminal and the page's foot say of a sound dataset: they share this list. */
function said(changes: Files): string[] {
  const { path, shown } = folder(changes);
  const built = buildTables(path);
  return setAsideOf(built, exerciseSet(built)).map((line) => line.replaceAll(path, "…").replaceAll(shown, "…"));
}

const dataset = (find: string, replacement: string): Files => edited("dataset.yaml", find, replacement);
const codebook = (find: string, replacement: string): Files => edited("codebook.yaml", find, replacement);
const label = (value: string): Files => dataset("label: One", `label: ${value}`);
const inReport = (line: string): Files => dataset("label: One", `label: One\n    ${line}`);
const alias = (list: string): Files => codebook("name: Ann Lee", `name: Ann Lee\n    aliases: ${list}`);
const report = (text: string): Files => ({ "reports/two.txt": text });
const timing = (text: string): Files => ({ "lessons/timing.md": text });
const glossary = (text: string): Files => ({ "lessons/glossary.md": text });
const correction = (value: string): Files =>
  codebook(
    "said_by: [lee]",
    `said_by: [lee]\ncorrections:\n  - { action: change, report: one, item: day, evidence: on Wednesday, value: ${value}, reason: x }`,
  );
const exercise = (prompt: string, second = "Thursday", heading = "When? {#when}"): Files => ({
  "exercises/one.md": `---\nlesson: timing\n---\n\n## ${heading}\n\n${prompt}\n\n\`\`\`exercise\ntype: choice\nends: trust\noptions:\n  - { id: a, text: Wednesday, right: true, feedback: Yes. }\n  - { id: b, text: ${second}, feedback: No. }\n\`\`\`\n`,
});
const paths = (stop: string): Files => ({
  ...exercise("When was it?"),
  "exercises/paths.yaml": `paths:\n  - id: short\n    title: Short\n    stops:\n      - { title: A, minutes: 5, ${stop} }\n`,
});

describe("a slip that a dataset's form allows is named with its line and the remedy:", () => {
  it.each<[string, Files, RegExp]>([
    ["a value that begins with &", dataset("A vote", "&a A vote"), /^…\/dataset\.yaml:1: a value that begins with & /],
    ["a value that begins with !", dataset("A vote", "!A vote"), /^…\/dataset\.yaml:1: a value that begins with ! /],
    ["a tag", dataset("A vote", "!!js/function 'A vote'"), /^…\/dataset\.yaml:1: .*Put it in quotation marks\.$/],
    ["a number sign in a title", dataset("A vote", "A vote #2 of three"), /:1: what stands behind " #" is left out/],
    ["a number sign in a label", label("Paper #1"), /:8: what stands behind " #"/],
    ["a number sign in a list", alias("\n      - Number #9"), /^…\/codebook\.yaml:\d: what stands behind " #"/],
    ["a clock that no place has", dataset("05-15", "05-15\n  timezone: Mars/Olympus"), /:5: timezone "Mars\/Olympus"/],
    ["an offset for a clock", dataset("05-15", "05-15\n  timezone: GMT+25"), /:5: timezone "GMT\+25" .*Europe\/Berlin/],
    [
      "a text retrieved before it was printed",
      inReport("published: 2024-05-16\n    retrieved: 2024-05-10"),
      /:10: "one" was/,
    ],
    ["the year 2", inReport("published: 0002-04-15"), /:9: the day 0002-04-15 is in no year/],
    ["the year 0", dataset("2024-05-15", "0000-01-01"), /:4: the day 0000-01-01 is in no year/],
    ["the year 9999", inReport("retrieved: 9999-12-31"), /:9: the day 9999-12-31 is in no year/],
    ["a password in an address", inReport("url: https://u:p@x.example/a"), /:9: the address of "one" .*no link/],
    ["a script in an address", inReport('url: https://x.example/"><script>'), /:9: the address of "one"/],
    ["an alias that is everybody’s", alias("[the]"), /the alias "the" of "lee" stands in nearly every sentence/],
    ["another one", alias("[Lee, He]"), /the alias "He" of "lee"/],
    ["semicolons for commas", alias("[Lee; mayor]"), /"Lee; mayor" is one alias\. Put commas/],
    [
      "an alias of two",
      alias("[mayor]\n  - id: bo\n    name: Bo Ray\n    aliases: [Mayor]"),
      /"Mayor" names "lee" and "bo"/,
    ],
    [
      "a name of two",
      codebook("name: Ann Lee", "name: Ann Lee\n  - id: bo\n    name: Ann Lee"),
      /"Ann Lee" names "lee" and "bo"/,
    ],
    ["letters from right to left in a label", label("\u202eenO\u202c"), /:8: a sign that nobody sees \(U\+202E\)/],
    ["a joiner in a name", codebook("Ann Lee", "Ann\u200d Lee"), /^…\/codebook\.yaml:3: .*\(U\+200D\)/],
    ["a soft hyphen in a word that is searched", alias("[coun\u00adcil]"), /\(U\+00AD\)/],
    ["half of a sign", dataset("A vote", '"A vote \\ud800"'), /:1: \\u stands before half of a sign/],
    ["a correction to words", correction("last week"), /the value "last week" of the correction of "day" is no day/],
    ["a correction to zeros", correction("0000-00-00"), /the value "0000-00-00"/],
    ["a correction to a day that there is not", correction("2023-02-29"), /the value "2023-02-29"/],
    [
      "a web page for a report",
      report("<!doctype html><html><p>Ann Lee said the vote was on Thursday.</p>"),
      /two\.txt:1: this is the source/,
    ],
    [
      "tags in a report",
      report(`Town votes\n\n${"<p>Ann Lee said it was on <span>Thursday</span>.</p>\n".repeat(4)}`),
      /two\.txt:1: this is the source/,
    ],
    [
      "garbled letters",
      report("Town votes\n\nAnn Lee said â€œthe vote was on Thursdayâ€\u009d and itâ€™s so.\n"),
      /two\.txt:1: letters were read wrongly \("â€œ", 3 places\)/,
    ],
    [
      "garbled accents",
      report("Town votes\n\nAnn Lee said the cafÃ© and the MÃ¼ller vote were on Thursday.\n"),
      /letters were read wrongly/,
    ],
    ["a link of no kind", timing("See [x](claims:one.day.1).\n"), /timing\.md:1: "claims:one\.day\.1" is no link/],
    ["a link with a capital", timing("A.\n\nSee [x](Claim:one.day.1).\n"), /timing\.md:3: "Claim:one\.day\.1"/],
    [
      "a link into the folder",
      { "lessons/context.md": "See [x](../timing.md).\n" },
      /context\.md:1: "\.\.\/timing\.md" is no link/,
    ],
    [
      "a script for a link",
      { "lessons/context.md": "See [x](javascript:alert).\n" },
      /context\.md:1: "javascript:alert"/,
    ],
    [
      "a blank in a link",
      timing("See [x] (claim:one.day.1).\n"),
      /a blank stands between "\]" and "\(claim:one\.day\.1\)"/,
    ],
    ["a picture in a lesson", timing("![x](a.png)\n"), /timing\.md:1: a picture, "a\.png", is not shown/],
    ["a picture for a question", exercise("![x](a.png)"), /one\.md:7: a picture, "a\.png"/],
    ["a link of no kind in a question", exercise("When? See [x](word:vote)."), /one\.md:7: "word:vote" is no link/],
    [
      "a footnote",
      timing("It was late.[^1]\n\n[^1]: The clerk says so.\n"),
      /timing\.md:1: "\[\^1\]" makes no footnote/,
    ],
    [
      "the words of a footnote",
      timing("It was late.[^1]\n\n[^1]: Clerk\n"),
      /timing\.md:3: "\[\^1\]" makes no footnote/,
    ],
    [
      "a footnote in its sentence",
      timing("It was late.^[The clerk says so.]\n"),
      /timing\.md:1: "\^\[" makes no footnote/,
    ],
    ["a footnote in a question", exercise("When?[^a]\n\n[^a]: Clerk"), /one\.md:9: "\[\^a\]" makes no footnote/],
    [
      "a footnote in the background",
      { "lessons/context.md": "Late.[^1]\n\n[^1]: https://x.example/a\n" },
      /context\.md:3: "\[\^1\]"/,
    ],
    [
      "a note that Markdown takes for an address",
      timing("It was late.\n\n[Note]: important\n"),
      /timing\.md:3: this line/,
    ],
    ["the address of no link", timing("It was late.\n\n[1]: https://x.example/\n"), /timing\.md:3: this line/],
    [
      "a tag in a lesson",
      timing("Words.\n\n<details><summary>More</summary>x</details>\n"),
      /timing\.md:3: "<details>"/,
    ],
    ["a tag in a question", exercise("When was <b>it</b>?"), /one\.md:7: "<b>" makes nothing here/],
    ["a tag with what it says", exercise("See <img src=a.png> and say when."), /one\.md:7: "<img src=a\.png>"/],
    ["a tag in an option", exercise("When?", "<i>Thursday</i>"), /one\.md:14: "<i>"/],
    ["a tag in a heading", exercise("When?", "Thursday", "When <u>was</u> it? {#when}"), /one\.md:5: "<u>"/],
    ["a question that shows nothing", exercise("<script>x</script>"), /one\.md:5: .*nothing of the prompt is shown/],
    [
      "a number sign behind the id",
      exercise("When?", "Thursday", "When? {#when} #2"),
      /one\.md:5: .*\{#when\} stands in the middle of the heading/,
    ],
    [
      "words behind the id",
      exercise("When?", "Thursday", "When? {#when} (new)"),
      /one\.md:5: .*\{#when\} stands in the middle of the heading/,
    ],
    ["an option twice", exercise("When was it?", "wednesday"), /one\.md:\d+: .*options\[1\] reads like options\[0\]/],
    [
      "a page of a path that is not there",
      paths("page: timming"),
      /unknown page "timming" in path "short"\. Did you mean "timing"/,
    ],
    [
      "a step that is not there",
      paths("page: timing, step: dayy"),
      /unknown step "dayy" of "timing" .*Did you mean "day"/,
    ],
    [
      "paths without exercises",
      { "exercises/paths.yaml": "paths: []\n" },
      /paths\.yaml:1: there are no exercises in this folder/,
    ],
    ["a word twice", glossary("## Dek\n\nA.\n\n## Dek\n\nB.\n"), /glossary\.md:5: "Dek" stands here twice/],
    ["two words that make one", glossary("## Dek!\n\nA.\n\n## dek\n\nB.\n"), /"dek" stands here twice, as "Dek!" too/],
    ["a word without a meaning", glossary("## Dek\n\n## Lede\n\nA.\n"), /glossary\.md:1: "Dek" is left out/],
    ["a word of signs", glossary("## Dek\n\nA.\n\n## ???\n\nB.\n"), /glossary\.md:5: "\?\?\?" is left out/],
    [
      "bold words for headings",
      glossary("**Dek**\n\nA.\n"),
      /glossary\.md:1: what stands before the first word is not shown/,
    ],
    [
      "a glossary in Latin-1",
      { "lessons/glossary.md": Buffer.from("## Caf\xe9\n\nA.\n", "latin1") },
      /glossary\.md:1: the text is not UTF-8/,
    ],
    [
      "a background in Latin-1",
      { "lessons/context.md": Buffer.from("Caf\xe9\n", "latin1") },
      /context\.md:1: the text is not UTF-8/,
    ],
  ])("%s", (_, changes, message) => {
    expect(said(changes).join("\n")).toMatch(new RegExp(message.source, "m"));
  });
});

describe("no slip is made of", () => {
  it.each<[string, Files]>([
    ["a comment behind a value", dataset("letter: A", "letter: A # the first")],
    ["a number sign in quotation marks", label('"Paper #1"')],
    ["“No”, “on” and a time for a label", label("12:30")],
    ["a name in Arabic", codebook("Ann Lee", "Ann Lee\n    aliases: [مريم\u200cعلی]")],
    ["a clock of a place", dataset("05-15", "05-15\n  timezone: Atlantic/Reykjavik")],
    ["text printed and retrieved on one day", inReport("published: 2024-05-16\n    retrieved: 2024-05-16")],
    ["an address with a question", inReport("url: https://x.example/a?b=c&d=e@f")],
    ["a correction to a day, or to a month", correction("2024-05-16")],
    ["a month", correction("2024-05")],
    ["two tags that a report quotes", report("Town votes\n\nAnn Lee said the vote was on Thursday, in <b>bold</b>.\n")],
    ["one odd sign in a report", report("Town votes\n\nAnn Lee said the vote in Ã was on Thursday.\n")],
    ["links that hold, and code", timing("See [x](claim:one.day.1) and [y](https://x.example/), `[x](a)`.\n")],
    ["numbers that are compared", exercise("Is 3 < 5, a<5 and b > 4?")],
    ["an address between angles", timing("See <https://x.example/>.\n")],
    ["tags and footnotes in code", timing("`<b>` and:\n\n```\n<p>[^1]</p>\n```\n")],
    ["an address that is used", timing("See [the paper][1].\n\n[1]: https://x.example/\n")],
    ["a comment for the author", timing("Words. <!-- <b>ask</b> twice -->\n")],
    ["a number sign in a heading", exercise("When?", "Thursday", "Which was #1, in C#? {#when}")],
    ["a path to the background", paths("page: context")],
    ["headings of another size in a glossary", glossary("### Dek\n\nA.\n\nLede\n---\n\nB.\n")],
    [
      "a report called constructor",
      {
        ...dataset("id: one\n", "id: constructor\n"),
        "reports/one.txt": null,
        "reports/constructor.txt": "Vote\n\nThe town voted on Wednesday, Ann Lee said.\n",
      },
    ],
  ])("%s", (_, changes) => {
    expect(said(changes)).toEqual([]);
  });
});
