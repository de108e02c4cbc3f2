/** Compare key of a code (`codeKey`) → its first spelling in the table where it is given out. */
export type CodeBook = ReadonlyMap<string, string>;
