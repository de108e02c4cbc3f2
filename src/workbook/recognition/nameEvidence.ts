import { editDistance } from "../../domain/codes/editDistance";
import type { HeaderPhrase } from "./headerPhrases";
import type { ColumnReason } from "./TableProposal";

export interface NameEvidence {
  /** 0–1; 0 where the header says nothing about the field. */
  readonly strength: number;
  readonly reason: ColumnReason;
}

const none: NameEvidence = { strength: 0, reason: "contents" };
const ofNearHeader = 0.8;
const ofPart = 0.45;
const ofWhole = 0.85;
/** A compound ("doelgroepcode") is cut only at words that are not there by chance. */
const shortestPart = 4;
const shortestShortened = 6;
const longestHeaderWords = 12;

/** What a header says about a field: how sure it is that this is the field's column, by its name alone. */
export function nameEvidence(words: readonly string[], phrases: readonly HeaderPhrase[]): NameEvidence {
  if (words.length === 0 || words.length > longestHeaderWords) return none;
  const said = { words, spelled: words.join(""), bare: words.filter((word) => !/^\d+$/.test(word)).join("") };
  let best = none;
  for (const phrase of phrases) {
    const { strength, reason } = evidenceOf(phrase, said);
    if (strength * phrase.weight > best.strength) best = { strength: strength * phrase.weight, reason };
  }
  return best;
}

interface SaidInHeader {
  readonly words: readonly string[];
  readonly spelled: string;
  /** Without the year or other number that may stand in it. */
  readonly bare: string;
}

function evidenceOf(
  { words: phrase, spelled: wanted }: HeaderPhrase,
  { words, spelled, bare }: SaidInHeader,
): NameEvidence {
  if (wanted === spelled || wanted === bare) return { strength: 1, reason: "header" };
  if (isNear(wanted, spelled)) return { strength: ofNearHeader, reason: "near-header" };
  const covered = phrase.map((part) => coveredBy(part, words));
  if (covered.some((letters) => letters === 0)) return none;
  const letters = covered.reduce((sum, some) => sum + some, 0);
  const share = Math.min(1, letters / spelled.length);
  return { strength: ofPart + (ofWhole - ofPart) * share, reason: "part-of-header" };
}

function isNear(wanted: string, spelled: string): boolean {
  const length = Math.max(wanted.length, spelled.length);
  const allowed = Math.min(2, Math.floor(length / 5));
  if (allowed === 0 || Math.abs(wanted.length - spelled.length) > allowed) return false;
  if (/\d/.test(wanted + spelled) && digitsOf(wanted) !== digitsOf(spelled)) return false;
  // Whoever slips at the first letter and the last one too writes another word.
  if (wanted[0] !== spelled[0] && wanted.at(-1) !== spelled.at(-1)) return false;
  return editDistance(wanted, spelled) <= allowed;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** How many letters of a header a word of the phrase accounts for: as a word, in a compound, or shortened. */
function coveredBy(part: string, words: readonly string[]): number {
  for (const word of words) {
    if (word === part) return word.length;
    if (part.length >= shortestPart && (word.startsWith(part) || word.endsWith(part))) return part.length;
    // "act" for activiteit, "opm" for opmerking.
    if (word.length >= 3 && part.length >= shortestShortened && part.startsWith(word)) return word.length;
  }
  return 0;
}
