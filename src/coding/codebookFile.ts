import type { Codebook, Dataset, Item, Rule } from "./types.js";

/** dataset.yaml and codebook.yaml as plain data, with the keys that their readers know. What is empty is left out. */

type Plain = Record<string, unknown>;

/** @returns the data of a codebook.yaml that is read back as this codebook */
export function codebookFile(codebook: Codebook): Plain {
  const { speakers, events, items, topics, frames, wordings, corrections } = codebook;
  return filled({
    speakers: speakers.map(plain),
    events: events.map(plain),
    items: items.map(itemFile),
    topics: topics.map(plain),
    frames: frames.map(plain),
    wordings: wordings.map(plain),
    corrections: corrections.map(plain),
  });
}

/** @returns the data of a dataset.yaml that is read back as this dataset; its name is its folder's */
export function datasetFile({ title, summary, date, place, timezone, language, reports }: Dataset): Plain {
  return {
    title,
    summary,
    event: filled({ date, place, timezone }),
    language,
    reports: reports.map((report) => {
      const { file, publish, ...rest } = report;
      return plain({
        ...rest,
        publish: publish === "full" ? "" : publish,
        file: file === `${report.id}.txt` ? "" : file,
      });
    }),
  };
}

function itemFile({ id, label, dimension, question, rule, where, note, silence, loose }: Item): Plain {
  const { parts, first, top, passages, ...lists } = where;
  const isUsual = parts.join(" ") === "headline dek body";
  const file = plain({
    id,
    label,
    dimension,
    question,
    find: find(rule),
    ...lists,
    parts: isUsual ? [] : parts,
    first,
    ...(top === true && { top }),
    ...(passages !== undefined && { passages: passages.map(plain) }),
    note,
  });
  return { ...file, ...(silence === false && { silence }), ...(loose === true && { loose }) };
}

function find(rule: Rule): Plain {
  switch (rule.by) {
    case "time":
      return { [rule.kind]: rule.reading || "any" };
    case "number":
      return { number_of: rule.of };
    case "money":
      return { money: "any" };
    case "choice":
      return { choice: rule.choices.map(plain) };
    case "words":
      return { words: rule.words };
    case "label":
      return { label_of: rule.names };
    case "spelling":
      return { spelling_of: rule.names };
    case "said":
      return { who_said: rule.words };
    case "place":
      return { place: "any" };
    case "agency":
      return { agency: rule.names };
  }
}

/** Keys as the files write them: `saidBy` → `said_by`. */
function plain(row: object): Plain {
  const entries = Object.entries(row).map(([key, value]): [string, unknown] => [
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return filled(Object.fromEntries(entries));
}

/** Without what is empty: "", false, null, and empty lists. */
function filled(row: Plain): Plain {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== "" && value !== false && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
