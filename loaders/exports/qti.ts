import { strToU8, zipSync } from "fflate";
import type { ExerciseSet } from "../../src/exercises/types.js";
import { exportStrings as strings } from "../../src/strings/exports.js";
import type { BuiltDataset } from "../buildTables.js";
import type { Exported } from "./gift.js";
import { qtiItem } from "./qtiItem.js";
import { notesOf, questionsOf } from "./questions.js";
import { Xml, xml, xmlFile } from "./xml.js";

const ASSESSMENT = "exercises.xml";
/** A zip remembers when its files were made; the same exercises shall give the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1, 12));

/** Exercises as a package of QTI 1.2: a manifest, and one assessment with a section a lesson, in a zip. */
export function toQti(set: ExerciseSet, built: Pick<BuiltDataset, "dataset">): Exported<Uint8Array> {
  const { assessment, manifest, notes } = qtiFiles(set, built);
  const files = { "imsmanifest.xml": strToU8(manifest), [ASSESSMENT]: strToU8(assessment) };
  return { content: zipSync(files, { mtime: MADE }), notes };
}

/** The two files of a package. */
function qtiFiles(set: ExerciseSet, { dataset }: Pick<BuiltDataset, "dataset">) {
  const questions = questionsOf(set, { dataset });
  const lessons = [...new Set(questions.map(({ lesson }) => lesson))];
  const sections = lessons.map((lesson) =>
    xml(
      "section",
      { ident: `section_${lesson}`, title: strings.category(dataset.title, lesson) },
      ...questions.filter((question) => question.lesson === lesson).map(qtiItem),
    ),
  );
  const root = xml(
    "questestinterop",
    {
      xmlns: "http://www.imsglobal.org/xsd/ims_qtiasiv1p2",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation":
        "http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd",
    },
    xml("assessment", { ident: `same-story-${dataset.name}`, title: dataset.title }, ...sections),
  );
  return { assessment: xmlFile(root), manifest: xmlFile(manifestOf(dataset)), notes: notesOf(questions) };
}

function manifestOf({ name, title, language }: BuiltDataset["dataset"]): Xml {
  const general = xml(
    "imsmd:general",
    {},
    xml("imsmd:title", {}, xml("imsmd:langstring", { "xml:lang": language || "en" }, title)),
  );
  return xml(
    "manifest",
    {
      identifier: `same-story-${name}-manifest`,
      xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1",
      "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_v1p2",
    },
    xml(
      "metadata",
      {},
      xml("schema", {}, "IMS Content"),
      xml("schemaversion", {}, "1.1.3"),
      xml("imsmd:lom", {}, general),
    ),
    xml("organizations"),
    xml(
      "resources",
      {},
      xml(
        "resource",
        { identifier: "exercises", type: "imsqti_xmlv1p2", href: ASSESSMENT },
        xml("file", { href: ASSESSMENT }),
      ),
    ),
  );
}
