import { exerciseStrings } from "../../../strings/exercises.js";
import { builder } from "../../dom.js";
import { glyph } from "../../glyph.js";
import { sign } from "../../lesson/data.js";
import type { Practice } from "../context.js";

const words = exerciseStrings.writing;
/** So many claims are offered at once. */
const MOST_SHOWN = 12;

interface CitePickerOptions {
  document: Document;
  id: string;
  citable: readonly { claim_id: string; report_id: string }[];
  insert: (claim_id: string) => void;
}

/** Claims to cite: found by their words, put into the text by choosing them. */
export function citePicker({ lesson }: Practice, { document, id, citable, insert }: CitePickerOptions): HTMLElement {
  const h = builder(document);
  const known = new Set(citable.map(({ claim_id }) => claim_id));
  const claims = lesson.data.claims.filter(({ claim_id }) => known.has(claim_id));
  const search = h("input", { id: `${id}-find`, type: "search", autocomplete: "off" });
  const list = h("ul", { class: "cite-list" });
  const said = h("p", { class: "caption", role: "status" });

  function draw(): void {
    const wanted = search.value.trim().toLowerCase();
    const found = claims.filter(({ text, claim_id }) => `${text} ${claim_id}`.toLowerCase().includes(wanted));
    const items = found.slice(0, MOST_SHOWN).map(({ claim_id, report_id, text }) => {
      const button = h(
        "button",
        { type: "button", class: "cite", "aria-label": words.insert(claim_id, text) },
        claim_id,
      );
      button.addEventListener("click", () => {
        insert(claim_id);
        said.textContent = words.inserted(claim_id);
      });
      return h(
        "li",
        {},
        glyph(sign(lesson.data, report_id), { document, size: 20 }),
        h("span", {}, h("q", { class: "printed", "data-printed": report_id }, text), " ", button),
      );
    });
    list.replaceChildren(...items);
    const more = found.length - items.length;
    said.textContent = found.length === 0 ? words.noClaims : more > 0 ? words.moreClaims(more) : "";
  }
  search.addEventListener("input", draw);
  draw();
  return h(
    "details",
    { class: "cite-picker" },
    h("summary", {}, words.claims),
    h("p", { class: "field" }, h("label", { for: search.id }, words.find), search),
    said,
    list,
  );
}
