import { describe, expect, it } from "vitest";
import { routeOf } from "../../src/components/home/links.js";
import type { HomeData } from "../../src/components/home/model.js";
import { onPath, showPathBar } from "../../src/components/path/bar.js";
import { hereOn, keepRoute, pathStorage, readRoute, type Route } from "../../src/components/path/route.js";
import { memoryStorage, windowAt } from "./exercisesFixture.js";
import { DATA } from "./fixture.js";

const stop = (title: string, fields: object) => {
  return { title, what: "", minutes: 5, page: "", step: "", exercises: [], ...fields };
};
const HOME = {
  name: "flood",
  pages: ["timing", "read", "practice"],
  reports: [...DATA.reports],
  lessons: ["timing"],
  context: null,
  predictions: ["guess"],
} as unknown as HomeData;
const PATH = {
  id: "short",
  title: "20 minutes",
  about: "",
  minutes: 20,
  stops: [
    stop("Background", { page: "context" }),
    stop("Read", { what: "One report each", page: "read" }),
    stop("How long?", { page: "timing", step: "length", exercises: ["guess", "rounding"] }),
    stop("Exit", { page: "practice", exercises: ["exit"] }),
  ],
};
const ROUTE = routeOf(HOME, PATH)!;

function at(page: string, route: Route): Window & typeof globalThis {
  const window = windowAt(page);
  keepRoute(pathStorage(window), route);
  return window;
}

describe("a path as it is followed", () => {
  it("has each stop's page and then its questions, without predictions that the lesson asked, and no page that is not there", () => {
    expect(ROUTE.stops).toBe(3);
    expect(ROUTE.places.map(({ stop, href, exercises }) => [stop, href, exercises])).toEqual([
      [1, "read/north.html", []],
      [2, "timing.html#step=length", []],
      [2, "practice.html#exercise=rounding", ["rounding"]],
      [3, "practice.html#exercise=exit", ["exit"]],
    ]);
  });

  it("says on each page which stop this is, how long it takes and what comes next", () => {
    const window = at("timing#step=length", { ...ROUTE, at: 1 });
    showPathBar(window, "flood", ".");
    const bar = window.document.querySelector(".path-bar")!;
    expect(bar.getAttribute("aria-label")).toBe("Your path: 20 minutes");
    expect(bar.textContent).toContain("Stop 2 of 3: How long?, about 5 minutes");
    expect(bar.querySelector("a")!.textContent).toBe("Next: the questions on it");
    expect(bar.querySelector("a")!.href).toBe("https://example.org/flood/practice.html#exercise=rounding");
    bar.querySelector("button")!.click();
    expect(window.document.querySelector(".path-bar")).toBeNull();
    expect(onPath(window, "flood", ".")).toBeNull();
  });

  it("says what one does at a stop, on its page and not among its questions", () => {
    const told = (page: string, place: number): string => {
      const window = at(page, { ...ROUTE, at: place });
      showPathBar(window, "flood", page.includes("/") ? ".." : ".");
      return window.document.querySelector(".path-what")?.textContent ?? "";
    };
    expect(told("read/north", 0)).toBe("One report each");
    expect(told("timing#step=length", 1)).toBe("");
    expect(told("claims", 0)).toBe("");
  });

  it("leads back from a page that is no stop, and knows where a reader is who went back", () => {
    const elsewhere = at("claims", { ...ROUTE, at: 1 });
    showPathBar(elsewhere, "flood", ".");
    expect(elsewhere.document.querySelector(".path-bar a")!.textContent).toBe("Back to: How long?");
    expect(hereOn({ ...ROUTE, at: 3 }, ({ href }) => href.startsWith("timing")).at).toBe(1);
    expect(hereOn({ ...ROUTE, at: 0 }, ({ href }) => href.startsWith("practice")).at).toBe(2);
  });

  it("is none on another event's pages, and none where somebody else wrote what is kept", () => {
    expect(onPath(at("timing", ROUTE), "bridge", ".")).toBeNull();
    const place = ROUTE.places[0]!;
    for (const href of ["javascript:alert(1)", "https://evil.test/", "//evil.test", "../../x", "read/../../x"]) {
      const storage = memoryStorage();
      keepRoute(storage, { ...ROUTE, places: [{ ...place, href }] });
      expect(readRoute(storage, "flood"), href).toBeNull();
    }
    for (const raw of ["", "{", "null", "[]", '{"dataset":"flood"}']) {
      const storage = memoryStorage();
      storage.setItem("same-story:path", raw);
      expect(readRoute(storage, "flood")).toBeNull();
    }
    expect(readRoute(null, "flood")).toBeNull();
  });
});
