import type { Block } from "../../src/prose/types.js";
import { blocksHtml } from "./html.js";
import type { Question } from "./question.js";
import { Xml, xml } from "./xml.js";

/** Names that learning systems give to question types (Canvas reads them; others go by the elements). */
const QUESTION_TYPES: Record<Question["kind"], string> = {
  single: "multiple_choice_question",
  several: "multiple_answers_question",
  pairs: "matching_question",
  number: "numerical_question",
  text: "short_answer_question",
  essay: "essay_question",
};

type Of<K extends Question["kind"]> = Extract<Question, { kind: K }>;

/** One question as an item of QTI 1.2 (IMS Question & Test Interoperability, ASI XML binding 1.2). */
export function qtiItem(question: Question): Xml {
  const feedbacks = new Feedbacks();
  const processing = processingOf(question, feedbacks);
  const general = [...(question.kind === "essay" ? question.model : []), ...question.after];
  if (general.length > 0) feedbacks.add("general_fb", general);
  const type = question.kind === "several" && question.isAny ? QUESTION_TYPES.single : QUESTION_TYPES[question.kind];
  return xml(
    "item",
    { ident: question.id, title: question.title },
    xml("itemmetadata", {}, xml("qtimetadata", {}, field("question_type", type), field("points_possible", "1"))),
    xml("presentation", {}, html(question.prompt), responseOf(question)),
    xml("resprocessing", {}, SCORE, ...(general.length > 0 ? [GENERAL] : []), processing),
    ...feedbacks.elements,
  );
}

function field(label: string, entry: string): Xml {
  return xml("qtimetadatafield", {}, xml("fieldlabel", {}, label), xml("fieldentry", {}, entry));
}

const SCORE = xml("outcomes", {}, xml("decvar", { varname: "SCORE", vartype: "Decimal", minvalue: 0, maxvalue: 100 }));
const GENERAL = xml(
  "respcondition",
  { continue: "Yes" },
  xml("conditionvar", {}, xml("other")),
  xml("displayfeedback", { feedbacktype: "Response", linkrefid: "general_fb" }),
);

function html(blocks: readonly Block[]): Xml {
  return xml("material", {}, xml("mattext", { texttype: "text/html" }, blocksHtml(blocks)));
}

function plain(text: string): Xml {
  return xml("material", {}, xml("mattext", { texttype: "text/plain" }, text));
}

/** The feedback of an item, collected while its conditions are written. */
class Feedbacks {
  readonly elements: Xml[] = [];

  /** @returns the element that shows it */
  add(ident: string, blocks: readonly Block[]): Xml {
    this.elements.push(xml("itemfeedback", { ident }, xml("flow_mat", {}, html(blocks))));
    return xml("displayfeedback", { feedbacktype: "Response", linkrefid: ident });
  }
}

function responseOf(question: Question): Xml | Xml[] {
  switch (question.kind) {
    case "single":
    case "several": {
      const isOne = question.kind === "single" || question.isAny;
      const labels = question.options.map(({ id, text }) => xml("response_label", { ident: id }, plain(text)));
      const rcardinality = isOne ? "Single" : "Multiple";
      return xml(
        "response_lid",
        { ident: "response1", rcardinality },
        xml("render_choice", { shuffle: "Yes" }, ...labels),
      );
    }
    case "pairs":
      return question.rows.map(({ id, text }) => {
        const labels = question.categories.map((one) => xml("response_label", { ident: one.id }, plain(one.text)));
        return xml("response_lid", { ident: `response_${id}` }, plain(text), xml("render_choice", {}, ...labels));
      });
    case "number":
      return fill("Decimal");
    case "text":
    case "essay":
      return fill("String");
  }
}

function fill(fibtype: "Decimal" | "String"): Xml {
  const label = xml("response_label", { ident: "answer1", rshuffle: "No" });
  return xml("response_str", { ident: "response1", rcardinality: "Single" }, xml("render_fib", { fibtype }, label));
}

function processingOf(question: Question, feedbacks: Feedbacks): Xml[] {
  switch (question.kind) {
    case "single":
      return choiceConditions(question.options, feedbacks);
    case "several":
      return question.isAny ? choiceConditions(question.options, feedbacks) : severalConditions(question, feedbacks);
    case "pairs":
      return pairConditions(question, feedbacks);
    case "number":
      return numberConditions(question, feedbacks);
    case "text":
      return textConditions(question, feedbacks);
    case "essay":
      return [condition([xml("other")], null, null, "No")];
  }
}

function equal(respident: string, value: string): Xml {
  return xml("varequal", { respident }, value);
}

/** @param score 0–100, set or added; null leaves the score alone */
function condition(
  variables: readonly Xml[],
  score: { action: "Set" | "Add"; value: number } | null,
  shown: Xml | null,
  more: "Yes" | "No" = "Yes",
): Xml {
  const set = score && xml("setvar", { action: score.action, varname: "SCORE" }, String(score.value));
  return xml(
    "respcondition",
    { continue: more },
    xml("conditionvar", {}, ...variables),
    ...(set ? [set] : []),
    ...(shown ? [shown] : []),
  );
}

const FULL = { action: "Set", value: 100 } as const;

function choiceConditions(options: Of<"single">["options"], feedbacks: Feedbacks): Xml[] {
  return options.map(({ id, isRight, feedback }) =>
    condition([equal("response1", id)], isRight ? FULL : null, feedbacks.add(`${id}_fb`, feedback)),
  );
}

function severalConditions({ options }: Of<"several">, feedbacks: Feedbacks): Xml[] {
  const each = options.map(({ id, feedback }) =>
    condition([equal("response1", id)], null, feedbacks.add(`${id}_fb`, feedback)),
  );
  const all = options.map(({ id, isRight }) =>
    isRight ? equal("response1", id) : xml("not", {}, equal("response1", id)),
  );
  return [...each, condition([xml("and", {}, ...all)], FULL, null, "No")];
}

function pairConditions({ rows }: Of<"pairs">, feedbacks: Feedbacks): Xml[] {
  const share = Number((100 / Math.max(1, rows.length)).toFixed(2));
  return rows.flatMap(({ id, accepted, feedback }) => {
    const forms = accepted.map((category) => equal(`response_${id}`, category));
    const right = forms.length === 1 ? forms[0]! : xml("or", {}, ...forms);
    const shown = feedbacks.add(`${id}_fb`, feedback);
    return [condition([right], { action: "Add", value: share }, null), condition([xml("not", {}, right)], null, shown)];
  });
}

function between(from: number | null, to: number | null): Xml {
  const bound = (name: string, value: number): Xml => xml(name, { respident: "response1" }, String(value));
  const bounds = [...(from === null ? [] : [bound("vargte", from)]), ...(to === null ? [] : [bound("varlte", to)])];
  return bounds.length === 1 ? bounds[0]! : xml("and", {}, ...bounds);
}

function numberConditions({ values, tolerance, right, wrong, otherwise }: Of<"number">, feedbacks: Feedbacks): Xml[] {
  const shown = feedbacks.add("right_fb", right);
  const places = (value: number): number => Number(value.toFixed(9));
  return [
    ...values.map((value) =>
      condition([between(places(value - tolerance), places(value + tolerance))], FULL, shown, "No"),
    ),
    ...wrong.map(({ from, to, feedback }, i) => {
      const bounds = from === null && to === null ? xml("other") : between(from, to);
      return condition([bounds], null, feedbacks.add(`wrong${i + 1}_fb`, feedback), "No");
    }),
    condition([xml("other")], null, feedbacks.add("other_fb", otherwise), "No"),
  ];
}

function textConditions({ accept, right, wrong }: Of<"text">, feedbacks: Feedbacks): Xml[] {
  const either = (texts: readonly string[]): Xml => {
    const forms = texts.map((text) => xml("varequal", { respident: "response1", case: "No" }, text));
    return forms.length === 1 ? forms[0]! : xml("or", {}, ...forms);
  };
  return [
    condition([either(accept)], FULL, feedbacks.add("right_fb", right), "No"),
    ...wrong.map(({ match, feedback }, i) => {
      const variable = match.includes("*") ? xml("other") : either(match);
      return condition([variable], null, feedbacks.add(`wrong${i + 1}_fb`, feedback), "No");
    }),
  ];
}
