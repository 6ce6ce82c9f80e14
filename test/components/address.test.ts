import { JSDOM } from "jsdom";
import { expect, it, vi } from "vitest";
import { addressWriter } from "../../src/components/address.js";

function opened(): Window {
  const { window } = new JSDOM("", { url: "https://notebook.test/town/timing?a=1#step=day", pretendToBeVisual: true });
  return window as unknown as Window;
}

it("writes the address once, a frame after all that a click changes", async () => {
  const window = opened();
  const written = vi.spyOn(window.history, "replaceState");
  const address = addressWriter(window);
  address.write("step=length");
  address.write("step=length&pin=80");
  expect(address.pending).toBe("step=length&pin=80");
  expect(window.location.hash).toBe("#step=day");
  await vi.waitFor(() => {
    expect(window.location.href).toBe("https://notebook.test/town/timing?a=1#step=length&pin=80");
  });
  expect(address.pending).toBeNull();
  expect(written).toHaveBeenCalledTimes(1);
});

it("takes the sign away with the last word behind it", async () => {
  const window = opened();
  addressWriter(window).write("");
  await vi.waitFor(() => {
    expect(window.location.href).toBe("https://notebook.test/town/timing?a=1");
  });
});

it("does not take a reader back who has gone elsewhere in the meantime", async () => {
  const window = opened();
  const address = addressWriter(window);
  address.write("step=day&pin=80");
  window.location.hash = "#step=sure";
  await vi.waitFor(() => {
    expect(address.pending).toBeNull();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(window.location.hash).toBe("#step=sure");
});

it("writes before the page is left", () => {
  const window = opened();
  addressWriter(window).write("step=length");
  window.dispatchEvent(new (window as Window & typeof globalThis).Event("pagehide"));
  expect(window.location.hash).toBe("#step=length");
});
