import type { Codebook, Passage, ReportMeta } from "../coding/index.js";
import { isDeviceName } from "./names.js";
import { type Problems, short } from "./schemaReader.js";

/** What a schema cannot see: names that must be known elsewhere, and things that must be there once. */

type Lines = ReadonlyMap<string, number>;

/** Ids and letters tell reports apart, so each stands once. */
export function checkReports(reports: readonly ReportMeta[], file: string, lines: Lines, problems: Problems): void {
  if (reports.length === 0 && lines.size > 0)
    problems.add(file, lines.get("reports") ?? 1, "reports is empty. Add at least one report.");
  reports.forEach(({ file: name }, i) => {
    if (isDeviceName(name))
      problems.add(
        file,
        lines.get(`reports[${i}].file`) ?? lines.get(`reports[${i}].id`) ?? null,
        `reports[${i}]: the file name "${name}" is kept by Windows for a device. Rename it, or give it a "file" of another name.`,
      );
  });
  const keys = ["id", "letter", "file"] as const;
  for (const key of keys)
    once(
      reports.map((report) => report[key]),
      "reports",
      key,
      file,
      lines,
      problems,
    );
}

/** What a report's entry takes for its story must stand in the report, as lines of their own. */
export function checkStories(
  reports: readonly ReportMeta[],
  texts: ReadonlyMap<string, string>,
  file: string,
  lines: Lines,
  problems: Problems,
): void {
  reports.forEach(({ id, file: report, story = [] }, i) => {
    const printed = new Set((texts.get(id) ?? "").split(/[\n\r\u2028\u2029]/).map((line) => line.trim()));
    story.forEach((words, k) => {
      const place = `reports[${i}].story[${k}]`;
      if (!printed.has(words.trim()))
        problems.add(
          file,
          lines.get(place) ?? lines.get(`reports[${i}].story`) ?? null,
          `${place} "${short(words)}" is no line of ${report}. Copy the whole line from there, or remove it.`,
        );
    });
  });
}

/** Speakers, items and reports that the codebook names must exist, and a correction's words must be in its report. */
export function checkCodebook(
  codebook: Codebook,
  reports: readonly ReportMeta[],
  texts: ReadonlyMap<string, string>,
  file: string,
  lines: Lines,
  problems: Problems,
): void {
  const sections = ["speakers", "events", "items", "topics", "frames", "wordings"] as const;
  for (const section of sections)
    once(
      codebook[section].map(({ id }) => id),
      section,
      "id",
      file,
      lines,
      problems,
    );
  checkClaimIds(codebook, file, lines, problems);
  checkSpeakers(codebook, file, lines, problems);
  codebook.wordings.forEach(({ id, all, any }, i) => {
    if (all.length + any.length === 0) {
      problems.add(file, lines.get(`wordings[${i}].id`) ?? null, `wording "${id}" has no words. Add "all" or "any".`);
    }
  });
  checkPassages(codebook, texts, file, lines, problems);
  checkCorrections(codebook, reports, texts, file, lines, problems);
}

function once(
  values: readonly string[],
  section: string,
  key: string,
  file: string,
  lines: Lines,
  problems: Problems,
): void {
  values.forEach((value, i) => {
    const first = values.indexOf(value);
    if (first === i || value === "") return;
    const before = lines.get(`${section}[${first}].${key}`);
    problems.add(
      file,
      lines.get(`${section}[${i}].${key}`) ?? lines.get(`${section}[${i}]`) ?? null,
      `${key} "${short(value)}" in ${section}[${i}] stands already${before ? ` in line ${before}` : ` in ${section}[${first}]`}. Give it another ${key}.`,
    );
  });
}

/** Items, frames and wording groups share the claims table, so no id may stand in two of them. */
function checkClaimIds({ items, frames, wordings }: Codebook, file: string, lines: Lines, problems: Problems): void {
  const seen = new Map(items.map(({ id }) => [id, "items"]));
  for (const [section, entries] of Object.entries({ frames, wordings })) {
    entries.forEach(({ id }, i) => {
      const other = seen.get(id);
      if (other && other !== section) {
        problems.add(
          file,
          lines.get(`${section}[${i}].id`) ?? null,
          `id "${id}" in ${section}[${i}] stands already in ${other}. Give it another id.`,
        );
      }
      seen.set(id, section);
    });
  }
}

/** Word processors set quotation marks that YAML takes for letters of the name. */
function curly(name: string): string {
  return /[“”„‘’]/.test(name) ? " Write it without curly quotation marks." : "";
}

function checkSpeakers(codebook: Codebook, file: string, lines: Lines, problems: Problems): void {
  const known = codebook.speakers.map(({ id }) => id);
  const check = (speaker: string, path: string) => {
    for (const id of speaker.split("+")) {
      if (id === "outlet" || known.includes(id)) continue;
      problems.add(
        file,
        lines.get(path) ?? null,
        `unknown speaker "${short(id)}" in ${path}. Known: ${known.join(", ")}.${curly(id)}`,
      );
    }
  };
  const checkAll = (speakers: readonly string[], path: string) => {
    speakers.forEach((speaker, k) => {
      check(speaker, `${path}[${k}]`);
    });
  };
  codebook.items.forEach(({ where }, i) => {
    checkAll(where.saidBy, `items[${i}].said_by`);
  });
  codebook.wordings.forEach(({ saidBy }, i) => {
    checkAll(saidBy, `wordings[${i}].said_by`);
  });
  codebook.corrections.forEach(({ source }, i) => {
    if (source) check(source, `corrections[${i}].source`);
  });
}

/** The passages of an item name known reports, and stand in them. */
function checkPassages(
  { items }: Codebook,
  texts: ReadonlyMap<string, string>,
  file: string,
  lines: Lines,
  problems: Problems,
): void {
  items.forEach(({ where: { passages = [] } }, i) => {
    passages.forEach(({ report, words }, k) => {
      const place = `items[${i}].passages[${k}]`;
      const complain = (key: keyof Passage, message: string): void => {
        problems.add(file, lines.get(`${place}.${key}`) ?? null, message);
      };
      const text = texts.get(report);
      if (text === undefined)
        complain("report", `unknown report "${short(report)}" in ${place}. Known: ${[...texts.keys()].join(", ")}.`);
      else if (!text.includes(words))
        complain(
          "words",
          `words "${short(words)}" of ${place} are not in report "${report}". Copy them exactly from its file.`,
        );
    });
  });
}

function checkCorrections(
  { corrections, items, frames, wordings }: Codebook,
  reports: readonly ReportMeta[],
  texts: ReadonlyMap<string, string>,
  file: string,
  lines: Lines,
  problems: Problems,
): void {
  const known = [...items, ...frames, ...wordings].map(({ id }) => id);
  const ids = reports.map(({ id }) => id);
  corrections.forEach(({ action, report, item, evidence, occurrence }, i) => {
    const complain = (key: string, message: string) => {
      problems.add(file, lines.get(`corrections[${i}].${key}`) ?? null, message);
    };
    if (!known.includes(item)) {
      complain("item", `unknown item "${short(item)}" in corrections[${i}].item. Known: ${known.join(", ")}.`);
    }
    if (!ids.includes(report)) {
      complain("report", `unknown report "${short(report)}" in corrections[${i}].report. Known: ${ids.join(", ")}.`);
    }
    if (action === "silent") return;
    if (evidence === "") {
      complain(
        "evidence",
        `evidence is missing in corrections[${i}]. Copy the exact words from report "${short(report)}".`,
      );
      return;
    }
    const found = texts.get(report)?.split(evidence).length;
    if (found !== undefined && found - 1 < occurrence) {
      const which = occurrence > 1 ? ` ${occurrence} times` : "";
      complain(
        "evidence",
        `evidence "${short(evidence)}" of corrections[${i}] is not${which} in report "${report}". Copy the words exactly from its file.`,
      );
    }
  });
}
