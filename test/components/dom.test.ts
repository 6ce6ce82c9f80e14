import { expect, it } from "vitest";
import { type Attributes, builder, button, svg } from "../../src/components/dom.js";
import { page } from "./fixture.js";

const document = page();
const h = builder(document);

it("makes text of whatever comes as text, and leaves out what is absent", () => {
  const made = h("p", { class: "note", title: null, hidden: false, lang: undefined }, "<b>", null, false, h("em"));
  expect(made.outerHTML).toBe('<p class="note">&lt;b&gt;<em></em></p>');
});

it("sets an empty attribute for true, and numbers as they are written", () => {
  expect(h("input", { type: "number", required: true, max: 12 }).outerHTML).toBe(
    '<input type="number" required="" max="12">',
  );
});

it("listens to the events that attributes name, with no attribute in the page", () => {
  const heard: string[] = [];
  const input = h("input", {
    value: "first",
    oninput: (event) => heard.push(event.currentTarget.value),
    onkeydown: (event) => heard.push(event.key),
    onchange: null,
  });
  const view = document.defaultView!;
  input.value = "second";
  input.dispatchEvent(new view.Event("input"));
  input.dispatchEvent(new view.KeyboardEvent("keydown", { key: "a" }));
  input.dispatchEvent(new view.Event("change"));
  expect(heard).toEqual(["second", "a"]);
  expect(input.getAttributeNames()).toEqual(["value"]);
});

it("listens on shapes of a chart too", () => {
  let clicks = 0;
  const shape = svg(document, "path", { d: "M0,0", onclick: () => (clicks += 1) });
  shape.dispatchEvent(new document.defaultView!.Event("click"));
  expect(clicks).toBe(1);
});

it("never makes a program of text", () => {
  // @ts-expect-error: text is no listener
  expect(() => h("button", { onclick: "alert(1)" })).toThrow("onclick of <button> must be a function.");
  // @ts-expect-error: nor is true
  expect(() => h("button", { onclick: true })).toThrow("onclick of <button> must be a function.");
  // HTML takes names in any case.
  expect(() => h("img", { OnError: "alert(1)" })).toThrow("OnError of <img> must be a function.");
  const unchecked = JSON.parse('{"onload": "alert(1)"}') as Attributes<SVGElement>;
  expect(() => svg(document, "svg", unchecked)).toThrow("onload of <svg> must be a function.");
});

it("takes a function for an event alone", () => {
  expect(() => h("a", { href: () => "x" })).toThrow("href of <a> cannot be a function.");
});

it("a button says its words, has its look and sends no form", () => {
  let presses = 0;
  const made = button(h, "Close <now>", "link", () => {
    presses++;
  });
  made.click();
  expect(made.outerHTML).toBe('<button type="button" class="link">Close &lt;now&gt;</button>');
  expect(presses).toBe(1);
});
