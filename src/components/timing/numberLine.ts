import { timingStrings as words } from "../../strings/timing.js";
import { tidy as tidyNumber } from "../../values/magnitudes.js";
import { builder, svg } from "../dom.js";
import { at, axis } from "./axis.js";
import { parseLength, parseNumber } from "../../values/words/typed.js";
import type { Predicted, Scale } from "./scale.js";

interface NumberLineOptions {
  document: Document;
  /** What is asked, for the pin's name. */
  label: string;
  scale: Scale<Predicted>;
  /** Unique on the page. */
  id: string;
  /** Where the pin stands at first; null: nowhere yet. */
  value?: number | null;
  /** How far an arrow key moves the pin, and Page Up; without them a third of a tick (5 min of 15) and a tick. */
  step?: number;
  page?: number;
  /** What is counted, which may be typed behind a number: "3 reports". */
  counted?: string;
  /** Called whenever the reader moves the pin. Null after something unreadable was typed. */
  onInput?: (value: number | null) => void;
}

/** A line to predict on. */
export interface NumberLine {
  /** The line with its pin. */
  element: HTMLElement;
  /** "Or type it": a field with its label and its complaint. */
  field: HTMLElement;
  readonly value: number | null;
  set: (value: number | null) => void;
}

/**
 * A number line with one pin: moved by arrow keys, by a click on the line, by dragging, or by typing. Nothing needs
 * dragging. Values are in the scale's unit.
 */
export function numberLine(options: NumberLineOptions): NumberLine {
  const { document, label, scale, id, onInput } = options;
  const { step = scale.step / 3, page = scale.step, counted } = options;
  const h = builder(document);
  let value: number | null = options.value ?? null;

  const said = h("output", { class: "pin-value", "aria-hidden": "true" });
  const pin = h(
    "div",
    { class: "pin on-line", role: "slider", tabindex: "0", "aria-label": label, "aria-orientation": "horizontal" },
    pinShape(document),
    said,
  );
  const line = axis(document, scale, pin);
  const element = h("div", { class: "number-line upright" }, line);
  const input = h("input", { id: `${id}-typed`, type: "text", autocomplete: "off", inputmode: "text" });
  const problem = h("p", { class: "typed-problem", id: `${id}-problem`, role: "status" });
  const example = words.line.example[scale.unit];
  const field = h(
    "div",
    { class: "typed" },
    h("label", { for: input.id }, words.length.orType),
    input,
    h("span", { class: "caption typed-example", id: `${id}-example` }, example),
    problem,
  );
  input.setAttribute("aria-describedby", `${id}-example ${id}-problem`);

  function show(): void {
    pin.setAttribute("style", at(value === null ? 0 : scale.at(value)));
    pin.classList.toggle("is-unplaced", value === null);
    pin.classList.toggle("is-late", value !== null && scale.at(value) > 0.5);
    pin.setAttribute("aria-valuemin", String(scale.from));
    pin.setAttribute("aria-valuemax", String(scale.to));
    pin.setAttribute("aria-valuenow", String(value ?? scale.from));
    const text = value === null ? words.line.notPlaced : scale.inWords(value);
    pin.setAttribute("aria-valuetext", text);
    said.textContent = text;
  }
  function set(next: number | null): void {
    value = next === null ? null : clamp(next, scale);
    complain("");
    show();
    input.value = value === null ? "" : scale.inWords(value);
  }
  function move(next: number): void {
    set(tidy(next, step, scale));
    onInput?.(value);
  }
  function complain(what: string): void {
    problem.textContent = what;
    if (what === "") input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  }
  function readTyped(text: string): number | null {
    return scale.unit === "minutes" ? readLength(text, scale) : parseNumber(text, counted);
  }
  function typed(): void {
    const text = input.value.trim();
    const read = readTyped(text);
    const fits = read !== null && read >= scale.from && read <= scale.to;
    value = fits ? read : null;
    show();
    if (fits || text === "") complain("");
    else if (read === null) complain(words.line.unreadable[scale.unit](text.slice(0, 40)));
    else complain(words.line.outside(text.slice(0, 40), scale.inWords(scale.from), scale.inWords(scale.to)));
    onInput?.(value);
  }
  input.addEventListener("change", typed);
  // While someone is typing "2 h 4…" only what can be read already moves the pin; complaints wait for the end.
  input.addEventListener("input", () => {
    const read = readTyped(input.value);
    const fits = read !== null && read >= scale.from && read <= scale.to;
    value = fits ? read : null;
    if (fits) complain("");
    show();
    onInput?.(value);
  });
  pin.addEventListener("keydown", (event) => {
    const far = steps(event.key, isDown(line));
    if (far === null && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    if (event.key === "Home") move(scale.from);
    else if (event.key === "End") move(scale.to);
    else move((value ?? scale.from) + (far!.page ? page : step) * far!.sign);
  });
  byPointer(line, (share) => {
    move(scale.value(share));
  });
  set(value);
  return {
    element,
    field,
    get value() {
      return value;
    },
    set,
  };
}

/** A number alone is minutes, or hours where only that lies on the line: "2" on a line from 1 h to 3 h. */
function readLength(typed: string, scale: Scale): number | null {
  const read = parseLength(typed);
  const asHours = /^\s*\d{1,3}\s*$/.test(typed) && read !== null && read < scale.from && read * 60 <= scale.to;
  return asHours ? read * 60 : read;
}

/** On a line that runs down, a key that points down goes on, as the eye expects. */
function steps(key: string, down: boolean): { sign: 1 | -1; page: boolean } | null {
  switch (key) {
    case "ArrowRight":
      return { sign: 1, page: false };
    case "ArrowLeft":
      return { sign: -1, page: false };
    case "ArrowUp":
      return { sign: down ? -1 : 1, page: false };
    case "ArrowDown":
      return { sign: down ? 1 : -1, page: false };
    case "PageUp":
      return { sign: down ? -1 : 1, page: true };
    case "PageDown":
      return { sign: down ? 1 : -1, page: true };
    default:
      return null;
  }
}

/** Whether the stylesheet lays the line down the page, as on a phone. */
function isDown(line: Element): boolean {
  const { width, height } = line.getBoundingClientRect();
  return height > width;
}

/** A press anywhere on the line brings the pin there; it follows while the pointer is down. */
function byPointer(line: HTMLElement, go: (share: number) => void): void {
  let pressed = false;
  const follow = (event: PointerEvent): void => {
    const { left, top, width, height } = line.getBoundingClientRect();
    const share = height > width ? (event.clientY - top) / height : (event.clientX - left) / width;
    go(Math.min(1, Math.max(0, share)));
  };
  line.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pressed = true;
    line.setPointerCapture(event.pointerId);
    follow(event);
  });
  line.addEventListener("pointermove", (event) => {
    if (pressed) follow(event);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    line.addEventListener(end, () => {
      pressed = false;
    });
  }
}

function clamp(value: number, { from, to }: Scale): number {
  return Math.min(to, Math.max(from, value));
}

/** The nearest whole step of the line. */
function tidy(value: number, step: number, scale: Scale): number {
  return clamp(tidyNumber(Math.round(value / step) * step), scale);
}

function pinShape(document: Document): SVGElement {
  return svg(
    document,
    "svg",
    { class: "pin-shape", viewBox: "-20 -20 40 40", width: 40, height: 40, "aria-hidden": "true" },
    svg(document, "circle", { r: 18.5 }),
    svg(document, "circle", { r: 14.5 }),
    svg(document, "path", { d: "M-3,0H-10M-6.5,-4L-10.5,0L-6.5,4M3,0H10M6.5,-4L10.5,0L6.5,4" }),
  );
}
