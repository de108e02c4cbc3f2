import { wordsOf } from "./wordsOf";

export interface YearInHeader {
  /** Of several the last one; null where there is none. */
  readonly year: number | null;
  /** What the header says besides. */
  readonly rest: string;
}

const looksLikeYear = /^(?:19|20)\d\d$/;

/** @example yearInHeader("Aantal (2023)") // { year: 2023, rest: "aantal" } */
export function yearInHeader(header: string): YearInHeader {
  const words = wordsOf(header);
  const year = words.filter((word) => looksLikeYear.test(word)).at(-1);
  return {
    year: year === undefined ? null : Number(year),
    rest: words.filter((word) => !looksLikeYear.test(word)).join(" "),
  };
}
