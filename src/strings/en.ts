import type { Dimension } from "../coding/types.js";
import { lessonStrings } from "./lesson.js";
import { allOf, count, joined, numberWord, plural } from "./words.js";

/** The interface in English: everything that we say, nothing that a report printed. */
export const en = {
  lang: "en",

  frame: {
    title: "Same Story",
    start: "Start",
    claims: "Claims table",
    reading: "Reading room",
    lessons: "Lessons",
    numbered: (number: number, name: string) => `${number} ${name}`,
    code: "Code it yourself",
    practice: "Practice",
    teachers: "For teachers",
    handouts: "Handouts to print",
    classResults: "Class results",
    skip: "Skip to the page",
    pages: "Pages",
    toggle: "Show or hide the list of pages",
    search: "Search",
  },

  dimensions: {
    timing: "Timing",
    framing: "Framing",
    wording: "Wording",
    provenance: "Provenance",
  } satisfies Record<Dimension, string>,

  lesson: lessonStrings,

  glyph: (letter: string, label: string) => `${letter}: ${label}`,
  silentGlyph: (letter: string, label: string) => `${letter}: ${label}, silent`,

  home: {
    headlines: (reports: number) => `One event, ${count(reports, "headline", "headlines")}`,
    lengths: (shortest: number, longest: number) =>
      `The coloured line above each headline shows the report’s length, from ${shortest} to ${longest} words. ` +
      "Each report keeps its colour, shape and letter on every page.",
    words: (words: number) => `${words} words`,
    open: "Open the claims table",
    claims: (claims: number, silences: number) =>
      `${claims} ${plural(claims, "claim")}, ${silences} ${plural(silences, "silence")}`,
    agency: (agency: string) => `agency: ${agency}`,
    rights: "The rights in the reports stay with their publishers.",
    others: (events: number) => plural(events, "Another event", "Other events"),
    shelf: (date: string, reports: number, claims: number) =>
      `${date}. ${reports} ${plural(reports, "report")}, ${claims} ${plural(claims, "claim")}.`,
    compare: {
      title: "What they share, where they differ",
      shareTitle: (reports: number) => (reports === 2 ? "Both reports" : `All ${numberWord(reports)} reports`),
      differTitle: "Not all the same",
      single: "There is one report so far, so there is nothing to compare it with.",
      mention: (reports: number, topics: string) => `${allOf(reports)} mention ${topics}.`,
      answer: (reports: number, point: string, value: string) =>
        `On ${point}, ${allOf(reports).toLowerCase()} have an answer in common: ${value}.`,
      nothingShared: (reports: number) =>
        `There is no topic and no answer that ${allOf(reports).toLowerCase()} reports share.`,
      differ: (points: number, list: string) =>
        `They differ on ${numberWord(points)} ${plural(points, "point")}: ${list}.`,
      nothingDiffers: "Where they answer the same question, their answers agree.",
      list: (labels: readonly string[], more: number) =>
        joined(more > 0 ? [...labels, `${numberWord(more)} more`] : labels),
      counted: "Counted from the claims table. A report that is silent on a point does not differ on it.",
    },
    lessons: "What you can look at",
    question: {
      timing: "When?",
      framing: "Which view?",
      wording: "Which words?",
      provenance: "From where?",
    } satisfies Record<Dimension, string>,
    lesson: {
      timing: "Which day, how long, and in what order? Compare the times that each report gives.",
      framing: "Which word stands for the same thing? See what each report names, and what it leaves out.",
      wording: "One statement in several versions. See which words change, and who is said to have spoken them.",
      provenance: "Which news agency does each report credit? Reports with one source are not separate witnesses.",
    } satisfies Record<Dimension, string>,
    context: "Before you read: what lies around the reports",
  },

  claims: {
    title: "Claims table",
    search: "Search the quoted words",
    searchHint: (word: string) => `Search the quoted words, for example “${word}”`,
    download: (claims: number) => `Download ${claims} ${plural(claims, "claim")} (CSV)`,
    filters: "Filters",
    lesson: "Lesson",
    report: "Report",
    kind: "Kind",
    silences: "Silences",
    showSilences: "show silences",
    kinds: { stated: "stated", readings: "more than one reading" },
    silence: "silence, no claim",
    silent: (terms: string) => (terms === "" ? "silent" : `silent; searched for ${terms}`),
    wholeReport: (paragraphs: number) => `all ${paragraphs} ¶`,
    counts: (claims: number, silences: number) =>
      `${claims} ${plural(claims, "claim")}, ${silences} ${plural(silences, "silence")}.`,
    inAll: (claims: number, silences: number) =>
      `In all: ${claims} ${plural(claims, "claim")}, ${silences} ${plural(silences, "silence")}.`,
    selectRow: "Select a row for its sentence",
    filteredBy: (group: string, values: readonly string[]) =>
      values.length === 0 ? `${group} is none.` : `${group} is ${values.join(" or ")}.`,
    searchedFor: (words: string) => `The words contain “${words}”.`,
    silencesHidden: "Silences are hidden.",
    clear: (filters: number) => (filters === 1 ? "Clear filter" : "Clear filters"),
    empty: "No claims match.",
    clearGroup: (group: string) => `Clear ${group} filter`,
    clearSearch: "Clear search",
    clearAll: "Clear all filters",
    columns: {
      about: "About",
      aboutNote: "(lesson order)",
      report: "Report",
      prints: "What it prints",
      kind: "Kind",
      where: "Where",
    },
    place: (paragraph: number, sentence: number) => `¶${paragraph}, s${sentence}`,
    placeInWords: (paragraph: number, sentence: number) => `paragraph ${paragraph}, sentence ${sentence}`,
    parts: {
      headline: "headline",
      dek: "dek",
      dateline: "dateline",
      byline: "byline",
      body: "body",
      credits: "credits",
    } as Record<string, string>,
    readings: { likeliest: "likeliest reading", alternative: "another reading" },
    markedStart: "the claim begins",
    markedEnd: "the claim ends",
    details: {
      saidBy: "Said by",
      outletItself: "the outlet itself",
      verb: "reporting verb",
      attribution: {
        direct: "in its own words, between marks",
        partial: "a few words between marks",
        indirect: "reported without marks",
        none: "",
      },
      sure: "How sure",
      certainty: {
        asserted: "stated as fact",
        hedged: "hedged",
        denied: "denied",
        expected: "expected, not yet so",
      },
      value: "Read as",
      method: "How it was found",
      methods: { parsed: "by a rule, from the text", coded: "by hand" },
    },
    sort: "Order",
    sorts: { lesson: "by lesson", report: "by report", place: "by place in the report" },
    overview: {
      title: "Who speaks to what",
      finding: (answered: number, items: number, reports: number) =>
        reports === 1
          ? `The report speaks to ${answered} of the ${items} ${plural(items, "point")} shown.`
          : `${allOf(reports)} reports speak to ${answered} of the ${items} ${plural(items, "point")} shown.`,
      caption: "Filled: the report says it. Outlined: it is silent. Choose a sign to go to its row.",
      cell: (item: string, report: string, claims: number) =>
        claims === 0 ? `${item}, ${report}: silent` : `${item}, ${report}: ${claims} ${plural(claims, "claim")}`,
    },
    linkHere: "Link to this claim",
    openReport: "Open in the report",
  },

  words: {
    title: "Words used here",
    own: [
      ["Claim", "What one report says about one question, with its exact words."],
      ["Silence", "A report says nothing about a question. That is a fact; its reason is not in the text."],
      ["Report", "One text about the event, as an outlet printed it."],
      ["Outlet", "Who published a report: a newspaper, an agency, a website."],
      ["Headline", "The title above a report."],
      ["Dek", "A line under the headline that sums the report up."],
      ["Dateline", "The place, and often the day, at the start of a report: where it was written."],
      ["Byline", "The line that names who wrote a report."],
      ["Lede", "The first sentence or two of a report, with what it finds most important."],
      ["Quotation", "Words between quotation marks: someone is said to have used just these."],
      ["Reading", "A way to understand words. Some words can be read in more than one way."],
      ["Wire", "A news agency’s service: it sends reports to many outlets at once."],
    ] as readonly (readonly [string, string])[],
  },

  lost: {
    start: "Go to the start",
    claims: "Claims table",
    none: "There is no event yet.",
  },

  /** What each file of a dataset holds, by its name. */
  tables: {
    "claims.csv": "what each report says about each item, with its exact words",
    "silences.csv": "where a report says nothing about an item, with the words searched",
    "coverage.csv": "which topics each report mentions, where, and how much",
    "variants.csv": "each report’s version of one statement",
    "sentences.csv": "every sentence, with its place",
    "reports.csv": "the reports and their counts",
    "datapackage.json": "a description of all tables, in the form of Frictionless Data",
    "annotations.jsonld": "the claims as annotations of the reports, in the form of the W3C",
  } as Record<string, string>,

  values: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`),
    minutes: (minutes: number) => `${minutes} min`,
    days: (days: number) => `${days} ${plural(days, "day")}`,
    sequence: { before: "before", during: "during", after: "after" },
    offset: (length: string, relation: string, event: string) => `${length} ${relation} ${event}`,
    and: " and ",
  },
};
