import type { SaidText } from "../../documents/reports/sentencesOf";
import { wordsToAvoid } from "./wordsToAvoid";

type Language = "nl" | "en";

/** The longest sentence that people still read in one go (B1 asks for 15 on average; ours stay under it). */
export const mostWords = 25;
export const mostWordsOnAverage = 12;

/** A denial claims nothing. */
const denials = [
  /niet bewezen|bewezen is het niet|geen bewijs|bewijst niet|no proof|not proven|does not prove/gi,
  /\b(geen|no|a score or a) (stoplicht|rangorde|traffic light|ranking)\b/gi,
];

/** What is wrong with a text as plain language; each with the words that are meant. */
export function complaintsAbout({ text, kind, where }: SaidText, language: Language): string[] {
  const said = denials.reduce((left, denial) => left.replace(denial, "…"), withoutQuoted(text));
  const words = wordsToAvoid[language].flatMap(({ pattern, why }) => {
    const found = pattern.exec(said);
    return found === null ? [] : [`${where}: ${why}: "${found[0]}" in "${text}"`];
  });
  const long = kind === "prose" ? sentencesIn(said).filter((one) => wordsIn(one) > mostWords) : [];
  return [...words, ...long.map((one) => `${where}: ${wordsIn(one)} words: "${one}"`)];
}

/** The average number of words of the sentences in texts; lines and lists of figures are no sentences. */
export function averageWords(texts: readonly SaidText[]): number {
  const counts = texts
    .filter(({ kind }) => kind === "prose")
    .flatMap(({ text }) => sentencesIn(withoutQuoted(text)))
    .filter((sentence) => /[.?]$/.test(sentence))
    .map(wordsIn);
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}

/** What somebody wrote stands in quotes and is one word to us, however long. */
const withoutQuoted = (text: string): string => text.replace(/‘(?:[^‘’]|’(?=\p{L}))+’|“[^“”]+”/gu, "‘…’");

/** "art." and "n = 2.300" end no sentence; parts of a list end at a semicolon. */
function sentencesIn(text: string): string[] {
  return text
    .replace(/\b(art|nr|ca|bijv|vgl)\./gi, "$1")
    .split(/(?<=[.?;])\s+|\n+/)
    .filter((sentence) => sentence.trim() !== "");
}

const wordsIn = (sentence: string): number => (sentence.match(/[\p{L}\p{N}…][^\s]*/gu) ?? []).length;
