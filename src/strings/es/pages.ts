/** What stands in the pages' own Markdown, in English and in Spanish. */
export const pages: Record<string, string> = {};
