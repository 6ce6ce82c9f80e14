import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface Served {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  stop: () => void;
  /** Serves another folder from now on, as after an upload. */
  show: (folder: string) => void;
}

/** A hash of its content in a file's name, by Framework or by the build. */
const HASHED = /\.[0-9a-f]{8,16}\.\w+$|\/shared\/[\w-]{8}\.js$/;

/** A page with nothing on it, to have a page's origin without any of its scripts. */
export const EMPTY = "/empty-page";

/** How a host finds files. */
interface Host {
  /** Below which folder it shows them: `/school/news/`. */
  below?: string;
  /** Whether an address is a file's and nothing else, as for `python3 -m http.server`: a folder alone has its `index.html`. */
  isPlain?: boolean;
}

/**
 * Serves a folder the way static hosts do: `/page` gives `page.html`, a folder its `index.html`, and a file whose name
 * changes with its content may be kept.
 */
export async function serve(first: string, { below = "/", isPlain = false }: Host = {}): Promise<Served> {
  let folder = first;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === EMPTY) {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><link rel=icon href=data:,>");
      return;
    }
    const asked = decodeURIComponent(pathname);
    const file = asked.startsWith(below) ? fileFor(folder, asked.slice(below.length - 1), isPlain) : undefined;
    if (file === undefined) {
      response.writeHead(404).end("not found");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": HASHED.test(pathname) ? "max-age=600, immutable" : "no-cache",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that nobody stops ends with the process.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => void server.close(),
    show: (next) => {
      folder = next;
    },
  };
}

function fileFor(folder: string, pathname: string, isPlain: boolean): string | undefined {
  const base = path.join(folder, path.normalize(pathname));
  const candidates = pathname.endsWith("/")
    ? [path.join(base, "index.html")]
    : [base, ...(isPlain ? [] : [`${base}.html`])];
  return candidates.find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
}
