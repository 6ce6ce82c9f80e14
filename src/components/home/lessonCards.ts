import { DIMENSIONS } from "../../coding/types.js";
import { dateInWords } from "../../strings/dates.js";
import { strings } from "../../strings/index.js";
import { homeStrings } from "../../strings/home.js";
import { builder } from "../dom.js";
import { lessonIcon } from "../icons.js";
import { lessonHref, type Place } from "./links.js";
import { lessonPicture } from "./pictures.js";

/**
 * A card for each lesson that has claims: its number, a picture of what one does, its name and a few words.
 * @param stamps the days on which lessons were finished here
 */
export function lessonCards(
  place: Place,
  document: Document,
  stamps: Readonly<Record<string, string>> = {},
): HTMLElement | null {
  const h = builder(document);
  const { lessons } = place.data;
  if (lessons.length === 0) return null;
  const words = homeStrings.lessons;
  const cards = lessons.map((dimension) =>
    h(
      "li",
      {},
      h(
        "span",
        { class: `tag tint-${dimension}` },
        lessonIcon(dimension, { document }),
        words.number(DIMENSIONS.indexOf(dimension) + 1),
      ),
      lessonPicture(dimension, document),
      h("h3", {}, h("a", { href: lessonHref(place, dimension) }, strings.dimensions[dimension])),
      h("p", {}, strings.dimensionsAbout[dimension]),
      stamps[dimension] !== undefined &&
        h("p", { class: "stamp" }, words.stamp(dateInWords(stamps[dimension]) ?? stamps[dimension])),
    ),
  );
  return h("section", {}, h("h2", {}, words.title), h("ol", { class: "lesson-cards" }, ...cards));
}
