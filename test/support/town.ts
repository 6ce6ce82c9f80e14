import type { Files } from "./folder.js";

/** A dataset of three reports on one vote, for tests of exercises: two say Wednesday, each gives another length. */

export const REPORTS = {
  one: "Vote\n\nThe town voted on Wednesday, Ann Lee said. The debate lasted two hours. The council closed the bridge.\n",
  two: "Town votes\n\nAnn Lee said the vote was on Wednesday. The debate lasted 90 minutes. The council shut the bridge. Bakers\u00a0said “no”.\n",
  three:
    "A vote\n\nThe vote was on Thursday, Ann Lee said. The debate lasted three hours. The council closed the bridge.\n",
};

const DATASET = `title: A vote
summary: A town votes.
event: { date: 2024-05-15 }
reports:
  - { id: one, letter: A, label: One }
  - { id: two, letter: B, label: Two }
  - { id: three, letter: C, label: Three }
`;

const CODEBOOK = `speakers:
  - { id: lee, name: Ann Lee }
items:
  - { id: day, label: Day, dimension: timing, question: On which day was the vote?, find: { date: any } }
  - id: length
    label: Length
    dimension: timing
    question: How long was the debate?
    find: { duration: any }
    near: [debate]
  - id: verb
    label: Verb
    dimension: framing
    question: What happened to the bridge?
    beside: [bridge]
    find: { choice: [{ value: close, terms: [close] }, { value: shut, terms: [shut] }] }
topics:
  - { id: bakers, label: Bakers, terms: [Baker] }
  - { id: bridge, label: The bridge, terms: [bridge] }
frames:
  - { id: frame-loud, label: Loud words, terms: [furious, row] }
`;

/** The files of the dataset. @param exercises the text of its one file of exercises @param reports changed reports */
export function town(exercises: string, reports: Partial<typeof REPORTS> = {}): Files {
  const texts = Object.entries<string>({ ...REPORTS, ...reports }).map(
    ([id, text]) => [`reports/${id}.txt`, text] as const,
  );
  return {
    "dataset.yaml": DATASET,
    "codebook.yaml": CODEBOOK,
    ...(Object.fromEntries(texts) as Record<string, string>),
    "exercises/a.md": exercises,
  };
}

/** One exercise with front matter; the heading stands in line 4, the block begins in line 9. */
export function exercise(yaml: string, { id = "task", prompt = "What is it?" } = {}): string {
  return `---\nlesson: timing\n---\n## A task {#${id}}\n\n${prompt}\n\n\`\`\`exercise\n${yaml.trim()}\n\`\`\`\n`;
}

/** A sound exercise of each type; all but the free ones answered from the tables. */
export const TYPES = {
  choice: `
type: choice
ends: trust
answer: { from: claims, where: { item: day }, most_frequent: value }
options:
  - { id: wed, text: Wednesday, value: 2024-05-15, feedback: Two say so. }
  - { id: thu, text: Thursday, value: 2024-05-16, feedback: One says so. }`,
  multiple: `
type: multiple
ends: trust
options:
  - id: close
    text: All write that the bridge was closed.
    when: { from: claims, where: { item: verb, value: close }, in: every report }
    feedback: Look at the verbs.
  - id: bridge
    text: All mention the bridge.
    when: { from: coverage, where: { topic: bridge, found: true }, in: every report }
    feedback: All do.`,
  order: `
type: order
ends: real
poles: [shortest, longest]
answer: { from: claims, where: { item: length }, sort: value, pick: report }
options:
  - { report: one, feedback: It says two hours. }
  - { report: two, feedback: It gives minutes. }
  - { report: three, feedback: It says three hours. }`,
  match: `
type: match
ends: real
answer: { from: claims, where: { item: verb }, pick: [report, value] }
categories:
  - { id: closed, text: closed, value: close }
  - { id: shut, text: shut, value: shut }
  - { id: neither, text: neither, none: true }
rows:
  - { report: one, feedback: Look at the verb. }
  - { report: two, feedback: Look at the verb. }
  - { report: three, feedback: Look at the verb. }`,
  sort: `
type: sort
ends: trust
answer: { from: coverage, where: { topic: bakers }, pick: [report, found] }
categories:
  - { id: mentions, text: mentions bakers, found: true }
  - { id: silent, text: does not, found: false }
rows:
  - { report: one, feedback: Search for bakers. }
  - { report: two, feedback: Search for bakers. }`,
  number: `
type: number
ends: trust
measure: minutes
answer: { from: claims, where: { item: length }, median: value }
tolerance: 5
scale: { from: 0, to: 300, step: 5 }
right: That is the middle one.
wrong: [{ from: 85, to: 95, feedback: That is the shortest. }]
otherwise: Put them in order first.`,
  mark: `
type: mark
ends: trust
report: one
answer: { from: claims, where: { item: length, report: one } }
marks: [{ words: lasted two hours, feedback: These words say it. }]
otherwise: This says something else.`,
  repair: `
type: repair
ends: trust
report: two
words: shut the bridge
answer: { from: claims, where: { item: verb, report: one }, pick: value }
accept: [closed]
right: The others have it.
wrong: [{ match: [open], feedback: The opposite. }, { match: ["*"], feedback: Look at the others. }]`,
  short: `
type: short
ends: trust
model: The vote was on Wednesday.
checklist: [It names a day.]`,
  lookup: `type: lookup
ends: trust
search: [town vote bridge]
where: [The town’s own site]
checklist: [It has a day.]`,
  headline: `
type: headline
ends: trust
words: { min: 2, max: 8 }
cite: { claims: 1, reports: 1 }
checklist: [Every word is in a report.]`,
  report: `
type: report
ends: open
words: { min: 3, max: 60 }
cite: { claims: 2, reports: 2 }`,
} as const;
