/** What is added to the environment of a process that must need no network. */
export const OFFLINE = { NODE_OPTIONS: `--import=${new URL("noNetwork.js", import.meta.url).href}` };
/** What such a process, and each that it starts, says when it asks for another machine. */
export const ASKED = /asked the network for .+/g;
