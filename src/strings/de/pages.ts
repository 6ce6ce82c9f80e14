/** What stands in the pages' own Markdown, in English and in German. */
export const pages: Record<string, string> = {};
