import type { Source } from "../../src/sources/textOf.js";

/** Two invented reports that differ in a day, a length and a word: what a dataset looks like. */
export const EXAMPLES: readonly Source[] = [
  {
    file: "first-paper.txt",
    text: `Town opens new swimming pool

The town opened its new swimming pool on Wednesday. The ceremony lasted 40 minutes.

“The pool belongs to everyone,” said Mayor Ann Lee. About 200 people came.
`,
  },
  {
    file: "second-paper.txt",
    text: `Costly pool opens at last

The expensive swimming pool was opened on Thursday after a ceremony of almost an hour, and 300 people came.

Mayor Ann Lee said the pool belonged “to everyone”. The town paid 4 million dollars for it.
`,
  },
];
