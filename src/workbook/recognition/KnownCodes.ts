import type { CodedTable } from "../contract/TableContract";

/** The codes that the tables of this workbook give out, as they are compared (`codeKey`); none where it has no such table. */
export type KnownCodes = Readonly<Partial<Record<CodedTable, ReadonlySet<string>>>>;
