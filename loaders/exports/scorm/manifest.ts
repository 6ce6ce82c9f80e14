import type { Dataset } from "../../../src/coding/index.js";
import { xml, xmlFile } from "../xml.js";

/** The file in which a system begins. */
export const LAUNCH = "scorm.html";

/**
 * `imsmanifest.xml` of a SCORM 1.2 package with one lesson (SCORM 1.2 Content Aggregation Model, 2.3).
 * @param files paths of all other files of the package
 */
export function manifest({ name, title }: Pick<Dataset, "name" | "title">, files: readonly string[]): string {
  const item = xml(
    "item",
    { identifier: "lesson", identifierref: "notebook", isvisible: "true" },
    xml("title", {}, title),
  );
  const resource = xml(
    "resource",
    { identifier: "notebook", type: "webcontent", "adlcp:scormtype": "sco", href: LAUNCH },
    ...files.map((file) => xml("file", { href: file.split("/").map(encodeURIComponent).join("/") })),
  );
  return xmlFile(
    xml(
      "manifest",
      {
        identifier: `same-story-${name}-scorm`,
        version: "1.0",
        xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
      },
      xml("metadata", {}, xml("schema", {}, "ADL SCORM"), xml("schemaversion", {}, "1.2")),
      xml(
        "organizations",
        { default: "course" },
        xml("organization", { identifier: "course" }, xml("title", {}, title), item),
      ),
      xml("resources", {}, resource),
    ),
  );
}
