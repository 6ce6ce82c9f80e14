import { addressWriter } from "../address.js";

/**
 * What a lesson's page keeps in the part of its address after `#`, for example `step=length&open=north.length.1`, so
 * that a link opens the page as it was.
 */
export interface FragmentState {
  /** A key's value, or null. At most 300 characters: an address is anybody's to write. */
  get: (key: string) => string | null;
  /** Sets a key, or removes it with null, without a new entry in the browser's history. */
  set: (key: string, value: string | null) => void;
  /** The whole fragment without `#`, for a link that leads back here. */
  readonly current: string;
  /** Calls the listener when the reader goes to another fragment: a link, the back button. Not after `set`. */
  onChange: (listener: () => void) => void;
}

const LONGEST_VALUE = 300;
const LONGEST = 2_000;

/** The state in a window's address. */
export function fragmentState(window: Parameters<typeof addressWriter>[0]): FragmentState {
  const address = addressWriter(window);
  const fragment = (): string => address.pending ?? window.location.hash.replace(/^#/, "");
  const read = (): URLSearchParams => new URLSearchParams(fragment().slice(0, LONGEST));
  return {
    get: (key) => read().get(key)?.slice(0, LONGEST_VALUE) ?? null,
    set(key, value) {
      const parameters = read();
      if (value === null || value === "") parameters.delete(key);
      else parameters.set(key, value.slice(0, LONGEST_VALUE));
      address.write(written(parameters));
    },
    get current() {
      return written(read());
    },
    onChange(listener) {
      window.addEventListener("hashchange", listener);
    },
  };
}

function written(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}
