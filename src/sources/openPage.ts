/** Makes a document of a web page: one that nobody sees, that runs nothing and asks for nothing. */
export type OpenPage = (html: string) => Document | Promise<Document>;
