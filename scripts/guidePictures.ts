import { mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { findBrowser, LAUNCH_ARGS } from "./findBrowser.js";
import { DIST, ROOT } from "./paths.js";

/**
 * `npm run pictures`: the pictures of the teacher's guide, taken anew from the built notebook, a step each. The reports in them
 * are invented.
 */

const ORIGIN = "http://localhost";
const REPORTS = path.join(ROOT, "scripts/guidePictures");
const FILES = ["Bay Herald", "Harbour Wire", "Island Post"].map((name) => path.join(REPORTS, `${name}.txt`));
const OUT = path.join(ROOT, "src/teach/pictures");
/** Pixels of a picture for one of the page, and how much of what is seen WebP keeps. */
const SCALE = 1.5;
const QUALITY = 0.72;
const MARGIN = 16;

/** What a picture shows: a place that is made ready, and how much of it. */
interface Shot {
  name: string;
  /** Brings the page so far. */
  ready: (page: Page) => Promise<void>;
  /** From the top of one element down to the other's foot, or so many pixels. */
  from: string;
  to: string | number;
}

const SHOTS: readonly Shot[] = [
  {
    name: "1-paste",
    ready: async (page) => page.locator(".bench-first").waitFor(),
    from: ".bench-start",
    to: ".bench-first",
  },
  {
    name: "2-check",
    async ready(page) {
      await page.getByLabel("Choose files").setInputFiles(FILES);
      await page.locator(".needs .doubt").first().waitFor();
      await page.getByLabel("What happened").fill("Talks on the ferry strike");
      await page.keyboard.press("Tab");
      await page.locator(".bench-tab").first().click();
    },
    from: ".bench-fields",
    to: 700,
  },
  {
    name: "3-decide",
    ready: async (page) => page.locator(".doubt-choices").first().waitFor(),
    from: ".needs",
    to: ".needs .doubt .doubt-choices",
  },
  {
    name: "4-questions",
    async ready(page) {
      await page.locator(".bench-compare button", { hasText: "Questions" }).click();
      await page.locator(".choose-questions > summary").click();
      await page.locator(".choose-questions .reword > summary").first().click();
    },
    from: ".choose-questions",
    to: 560,
  },
  {
    name: "5-hand-out",
    ready: async (page) => page.locator(".bench-saving").waitFor(),
    from: ".bench-saving",
    to: ".bench-saving",
  },
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
try {
  await takeAll(browser);
} finally {
  await browser.close();
}

async function takeAll(browser: Browser): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, deviceScaleFactor: SCALE });
  await serveBuilt(context);
  const page = await context.newPage();
  const painter = await context.newPage();
  // The same pictures whenever they are taken.
  await page.clock.setFixedTime(new Date("2024-03-17T19:30:00"));
  await page.goto(`${ORIGIN}/try.html`);
  for (const shot of SHOTS) {
    await shot.ready(page);
    const file = path.join(OUT, `${shot.name}.webp`);
    const { png, width, height } = await taken(page, shot);
    writeFileSync(file, await webp(painter, png));
    const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
    console.log(`${path.relative(ROOT, file)}: ${(statSync(file).size / 1000).toFixed(0)} kB, ${size}`);
  }
}

/** Gives the built files by their names, without a server. */
async function serveBuilt(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ path: path.join(DIST, pathname) });
  });
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
}

/** A picture, and its size on a page. */
async function taken(page: Page, { from, to }: Shot): Promise<{ png: Buffer; width: number; height: number }> {
  // What was clicked has the focus, and draws a ring.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  const top = await boxOf(page.locator(from).first());
  const end = typeof to === "number" ? top.y + to : await footOf(page.locator(to).first());
  const clip = {
    x: top.x - MARGIN,
    y: top.y - MARGIN,
    width: top.width + 2 * MARGIN,
    height: end - top.y + 2 * MARGIN,
  };
  return { png: await page.screenshot({ clip, fullPage: true }), width: clip.width, height: clip.height };
}

async function footOf(place: Locator): Promise<number> {
  const { y, height } = await boxOf(place);
  return y + height;
}

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${String(place)} is not there: change SHOTS in scripts/guidePictures.ts.`);
  return box;
}

/** A PNG as WebP, by the browser that took it. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(
    async ([data, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext("2d")!.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    [png.toString("base64"), QUALITY] as const,
  );
  return Buffer.from(text.slice(text.indexOf(",") + 1), "base64");
}
