import { createServer } from "node:net";

/**
 * The first port from `first` on that nobody listens on.
 * @throws an Error where there is none among the next hundred
 */
export async function freePort(first: number, host: string): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFree(port, host)) return port;
  throw new Error(`No port from ${first} to ${first + 99} is free. Name another one: npm start -- --port NUMBER`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}
