import type { Dimension } from "../coding/types.js";
import { part } from "./language.js";
import { count, plural } from "./words.js";

/** What all pages share: names of pages and lessons, signs, values. */
const english = {
  site: {
    title: "Same Story",
    start: "Start",
    claims: "Claims table",
    reading: "Reading room",
    lessons: "Lessons",
    numbered: (number: number, name: string) => `${number} ${name}`,
    code: "Code it yourself",
    practice: "Practice",
    teachers: "For teachers",
    present: "Show to the class",
    handouts: "Handouts to print",
    classResults: "Class results",
    writeQuestion: "Write a question",
    tryOwn: "Try your own reports",
    guide: "Teacher’s guide",
    about: "How this was made",
    privacy: "What is kept, and where",
    accessibility: "Can everyone use this?",
    skip: "Skip to the page",
    pages: "Pages",
    toggle: "Show or hide the list of pages",
    search: "Search",
    language: "Language",
  },

  dimensions: {
    timing: "Timing",
    framing: "Framing",
    wording: "Wording",
    provenance: "Provenance",
  } satisfies Record<Dimension, string>,
  /** What one does in each lesson. */
  dimensionsAbout: {
    timing: "Which day, how long, in what order? Put a pin where you expect it. Then see what each report says.",
    framing: "Look for what comes first, what comes late and what is missing. Count who is quoted, and at what length.",
    wording: "Line up one statement word by word. Decide which changes are translation and which change the meaning.",
    provenance:
      "Trace a text back: which agency is it from, through how many hands did it go, and what marks did they leave? Then write your own.",
  } satisfies Record<Dimension, string>,

  glyph: (letter: string, label: string) => `${letter}: ${label}`,
  silentGlyph: (letter: string, label: string) => `${letter}: ${label}, not found`,

  words: {
    title: "Words used here",
    /** Each by the id that links lead to, with its name and its meaning. */
    own: {
      claim: ["Claim", "What one report says about one question, with its exact words."],
      silence: ["Not found", "We searched a report for some words and did not find them. Other words may say it."],
      report: ["Report", "One text about the event, as an outlet printed it."],
      outlet: ["Outlet", "Who published a report: a newspaper, an agency, a website."],
      headline: ["Headline", "The title above a report."],
      dek: ["Dek", "A line under the headline that sums up the report."],
      dateline: ["Dateline", "The place, and often the day, at the start of a report: where it was written."],
      byline: ["Byline", "The line that names who wrote a report."],
      lede: ["Lede", "The first sentence or two of a report, with what it finds most important."],
      quotation: ["Quotation", "Words between quotation marks: the report promises that someone said exactly these."],
      reading: ["Reading", "A way to understand words. Some words can be read in more than one way."],
      wire: ["Wire", "A news agency’s service: it sends reports to many outlets at once."],
      codebook: ["Codebook", "The list of what is compared in the reports, and by which words it is recognised."],
      frame: ["Frame", "A way of presenting an event, with a question and the words that speak for it."],
      furniture: ["Rest of the page", "What stands on a web page around a report: menus, links, comments."],
    } as const,
  },

  lost: {
    start: "Go to the start",
    claims: "Claims table",
    none: "There is no event yet.",
  },

  /** What each file of a dataset holds, by its name. */
  tables: {
    "claims.csv": "what each report says about each item, with its exact words",
    "silences.csv": "where a search found nothing, with the words searched and how they were joined",
    "coverage.csv": "which topics each report mentions, where, and how much",
    "variants.csv": "each report’s version of one statement",
    "sentences.csv": "every sentence, with its place",
    "reports.csv": "the reports and their counts",
    "datapackage.json": "a description of all tables, in the form of Frictionless Data",
    "exercises.gift.txt": "the questions in GIFT, for Moodle",
    "exercises.qti.zip": "the questions in QTI 1.2, for Canvas, Blackboard and Brightspace",
    "annotations.jsonld": "the claims as annotations of the reports, in the form of the W3C",
  } as Record<string, string>,

  values: {
    hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`),
    minutes: (minutes: number) => `${minutes} min`,
    seconds: (seconds: number) => `${seconds} s`,
    days: (days: number) => `${days} ${plural(days, "day")}`,
    weeks: (weeks: number) => `${weeks} ${plural(weeks, "week")}`,
    months: (months: number) => `${months} ${plural(months, "month")}`,
    years: (years: number) => `${years} ${plural(years, "year")}`,
    inSentence: {
      days: (n: number) => count(n, "day"),
      hours: (n: number) => `${n} ${plural(n, "hour")}`,
      minutes: (n: number) => `${n} ${plural(n, "minute")}`,
    },
    sequence: { before: "before", during: "during", after: "after" },
    offset: (length: string, relation: string, event: string) => `${length} ${relation} ${event}`,
    /** What a length beside a plan is. */
    senses: {
      over: (length: string) => `${length} over the plan`,
      under: (length: string) => `${length} short of the plan`,
      planned: (length: string) => `${length} planned`,
    },
    /** How exact a value is by its report's words: a size, and a moment. */
    modified: {
      size: {
        APPROX: (size: string) => `about ${size}`,
        LESS_THAN: (size: string) => `under ${size}`,
        EQUAL_OR_LESS: (size: string) => `up to ${size}`,
        MORE_THAN: (size: string) => `over ${size}`,
        EQUAL_OR_MORE: (size: string) => `at least ${size}`,
      },
      moment: {
        APPROX: (moment: string) => `about ${moment}`,
        LESS_THAN: (moment: string) => `before ${moment}`,
        EQUAL_OR_LESS: (moment: string) => `${moment} or earlier`,
        MORE_THAN: (moment: string) => `after ${moment}`,
        EQUAL_OR_MORE: (moment: string) => `${moment} or later`,
        START: (moment: string) => `early ${moment}`,
        MID: (moment: string) => `mid-${moment}`,
        END: (moment: string) => `late ${moment}`,
      },
    },
    shortly: {
      LESS_THAN: (moment: string) => `shortly before ${moment}`,
      MORE_THAN: (moment: string) => `shortly after ${moment}`,
    },
    and: " and ",
  },
};

export const commonStrings = part("common", english);
