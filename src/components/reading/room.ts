import { builder, documentOf, type ComponentOptions } from "../dom.js";
import { reading as words } from "../../strings/reading.js";
import { arrivalBar, arrivalOf, type Arrival } from "./arrival.js";
import { layerBar, reportTabs } from "./bars.js";
import { provenanceCard } from "./card.js";
import { copyLink } from "./copyLink.js";
import { readTarget, type Target } from "./fragment.js";
import { keepLayers, layerSpans, readLayers, type Layer, type Storage } from "./layers.js";
import { layOutMargin } from "./layout.js";
import { signsOf, type Reading, type ReadingData } from "./model.js";
import { originFacts } from "./provenance.js";
import { quotedTable } from "./quoted.js";
import { rowsOf } from "./rows.js";
import { reportText, type ReportText } from "./text.js";

export interface RoomOptions extends ComponentOptions {
  /** The part of the address after `#`, where one is given. */
  fragment?: string;
  /** The page's address without its fragment, for links to selected words. */
  address?: string;
  /** Keeps the choice of layers; null where a browser forbids it. */
  storage?: Storage | null;
  /** Puts a text on the clipboard. */
  write?: (text: string) => Promise<void>;
}

/** The page of one report. */
export interface ReadingRoom extends HTMLElement {
  /** Marks what an address asks for and brings it into view, where it asks for something. */
  go: (fragment: string) => void;
  /** Puts the notes beside their lines: to be called when the page's width changes. */
  layOut: () => void;
  /** What the Escape key does: closes what is open, else goes back where one came from. */
  escape: () => void;
}

/**
 * The reading room: one report, every word as printed, with layers, notes, the card of where it comes from, and the
 * other reports' words for the same items.
 */
export function readingRoom(data: ReadingData & { reading: Reading }, options: RoomOptions = {}): ReadingRoom {
  const document = documentOf(options);
  const h = builder(document);
  const { reading, language } = data;
  const { storage = null, address = "" } = options;
  const signs = signsOf(data.reports);
  const rows = rowsOf(reading.text, reading.parts);
  const spans = layerSpans(reading);
  const layers = readLayers(storage);
  const facts = originFacts(reading, rows);

  const top = h("div", { class: "arrival-place" });
  const place = h("div", { class: "report-place" });
  const isArticle = rows.some(({ part }) => part === "body" || part === "headline");
  const bar = layerBar(spans, layers, changeLayer, document);
  const room = Object.assign(
    h(
      "div",
      { class: "reading-room" },
      top,
      reportTabs(signs, reading.report.report_id, document),
      bar,
      !isArticle && h("p", { class: "no-article" }, words.empty.text, " ", words.empty.help),
      place,
      quotedTable(reading, rows, document),
    ),
    { go, layOut, escape },
  );
  const card = provenanceCard(facts, reading.report, document);
  if (options.write !== undefined) room.append(copyLink(place, { address, write: options.write }, document));
  let text: ReportText;
  draw(null);
  showLayers();
  if (!isArticle) room.classList.add("show-furniture");

  function changeLayer(layer: Layer, isShown: boolean): void {
    if (isShown) layers.add(layer);
    else layers.delete(layer);
    keepLayers(storage, layers);
    showLayers();
    layOut();
  }

  function showLayers(): void {
    for (const layer of Object.keys(spans) as Layer[]) room.classList.toggle(`show-${layer}`, layers.has(layer));
  }

  function draw(arrival: Arrival | null): void {
    text = reportText({ reading, rows, spans, signs, card, language, arrived: arrival?.span ?? null, document });
    text.onChange = layOut;
    place.replaceChildren(text.node);
  }

  function go(fragment: string): void {
    const target = readTarget(fragment);
    const arrival = arrivalOf(target, reading);
    draw(arrival);
    top.replaceChildren(...(arrival === null ? [] : [barOf(arrival, target)]));
    if (arrival?.span != null) revealFurniture(arrival);
    layOut();
    text.focusArrival();
  }

  /** A link may lead into the page's furniture, which may be hidden just now. */
  function revealFurniture({ span }: Arrival): void {
    const isIn = spans.furniture.some((one) => span !== null && one.start < span.end && span.start < one.end);
    if (isIn) room.classList.add("show-furniture");
  }

  function barOf(arrival: Arrival, target: Target): HTMLElement {
    return arrivalBar(arrival, target, reading, clear, document);
  }

  function clear(): void {
    const from = place.querySelector<HTMLElement>(".chunk.arrived")?.dataset.from;
    top.replaceChildren();
    draw(null);
    layOut();
    // The button is gone now; the keyboard goes on from the words.
    const chunks = [...place.querySelectorAll<HTMLElement>(".chunk")];
    chunks.find((chunk) => chunk.dataset.from === from)?.focus({ preventScroll: true });
    room.dispatchEvent(new (document.defaultView ?? globalThis).Event("clear"));
  }

  function layOut(): void {
    layOutMargin(room, text.node, card);
  }

  function escape(): void {
    if (!text.closePanel()) top.querySelector<HTMLElement>(".way-back")?.click();
  }

  return room;
}
