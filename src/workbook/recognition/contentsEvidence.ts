import { normaliseName } from "../../domain/codes/normaliseName";
import type { FieldContract } from "../contract/TableContract";
import type { ColumnContents } from "./ColumnContents";
import type { KnownCodes } from "./KnownCodes";

export interface ContentsEvidence {
  /** 0–1: how well what stands there fits the field. */
  readonly fit: number;
  /** 0–1: how far it would tell the field by itself. */
  readonly tells: number;
}

/** An empty column denies nothing. */
const unknown: ContentsEvidence = { fit: 0.8, tells: 0 };
const onlyCrosses: ContentsEvidence = { fit: 0.2, tells: 0 };
const keysLookedAt = 40;
const separators = /[;,/\n]|\s(?:en|&|\+)\s/;

/** What the cells of a column say about a field. */
export function contentsEvidence(
  field: FieldContract,
  profile: ColumnContents,
  known: KnownCodes,
): ContentsEvidence {
  if (profile.filled === 0) return unknown;
  if (profile.keys.length === 0) return onlyCrosses;
  switch (field.kind) {
    case "wholeNumber":
      return ofWholeNumbers(field, profile);
    case "number":
    case "measuredValue":
      return { fit: profile.years > 0.9 ? 0.4 : profile.numbers, tells: 0 };
    case "date":
      return { fit: Math.max(profile.dates, profile.years * 0.8), tells: 0 };
    case "period":
      return ofPeriods(profile);
    case "code":
    case "codes":
      return ofCodes(field, profile, known);
    case "choice":
      return ofChoices(field, profile);
    case "text":
      return { fit: ofTexts(field, profile), tells: 0 };
  }
}

function ofWholeNumbers(
  { header }: FieldContract,
  { years, wholeNumbers, numbers }: ColumnContents,
): ContentsEvidence {
  const wantsYears = /jaar|prijspeil/i.test(header);
  if (wantsYears) return { fit: years, tells: 0 };
  return { fit: years > 0.9 ? 0.3 : Math.max(wholeNumbers, numbers * 0.7), tells: 0 };
}

function ofPeriods({ years, dates }: ColumnContents): ContentsEvidence {
  const fit = Math.max(years, dates * 0.8);
  return { fit, tells: years > 0.9 ? 0.5 : 0 };
}

function ofCodes(
  { codesOf, header, kind }: FieldContract,
  profile: ColumnContents,
  known: KnownCodes,
): ContentsEvidence {
  const isOwn = header === "Code";
  const short = Math.max(profile.codes, 0.5);
  // A long number numbers records; nobody points to it from another table.
  if (isOwn) return { fit: profile.distinct * (profile.isLongNumbers ? 0.4 : short), tells: 0 };
  const codes = codesOf && known[codesOf];
  if (codes === undefined || codes.size === 0) return { fit: kind === "codes" ? 0.8 : short, tells: 0 };
  const keys = profile.keys.slice(0, keysLookedAt);
  const found = keys.filter((key) => isKnown(key, codes)).length / keys.length;
  return { fit: 0.4 + 0.6 * found, tells: found };
}

/** Codes are compared without white space, so "D1.1 en D1.2" is "d1.1end1.2" here. */
function isKnown(key: string, codes: ReadonlySet<string>): boolean {
  if (codes.has(key)) return true;
  const parts = key.split(separators).flatMap((part) => (codes.has(part) ? part : part.split(/(?<=\d)en/)));
  return parts.some((part) => codes.has(part));
}

function ofChoices(field: FieldContract, { names, texts }: ColumnContents): ContentsEvidence {
  const choices = choiceNames(field);
  const found = names.filter((name) => choices.has(name)).length / names.length;
  return { fit: Math.max(found, 0.6 * texts), tells: found };
}

/** What names the rows of a table is another text in each of them. */
function ofTexts({ header, required }: FieldContract, { numbers, dates, distinct }: ColumnContents): number {
  const namesRows = required && (header === "Naam" || header === "Omschrijving");
  return (1 - 0.6 * numbers - 0.6 * dates) * (namesRows ? 0.4 + 0.6 * distinct : 1);
}

function choiceNames(field: FieldContract): ReadonlySet<string> {
  const known = namesOfChoices.get(field) ?? new Set(Object.keys(field.choices ?? {}).map(normaliseName));
  namesOfChoices.set(field, known);
  return known;
}

const namesOfChoices = new WeakMap<FieldContract, ReadonlySet<string>>();
