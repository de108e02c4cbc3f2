import { codeKey } from "../../../domain/codes/codeKey";
import { normaliseName } from "../../../domain/codes/normaliseName";
import type { Occurrence } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { MeasurementRow, WorkbookRecords } from "../../records";
import { tableContract } from "../../template";
import type { Check } from "../CheckInput";
import { isLeftBlank } from "../isLeftBlank";
import { placeOf } from "../placeOf";
import { comparedYears } from "./comparedYears";
import { remembered } from "./remembered";
import { rowsOfBothYears } from "./rowsOfBothYears";

/** What decides how an indicator is measured and judged. */
const terms = ["population", "kind", "norm", "margin", "instrument"] as const;
type Term = (typeof terms)[number];

/**
 * J06: what an indicator means and how it is judged stays as it was, or the change is explained: in Toelichting, by a
 * version of the definition that last year did not have, or by a measurement marked as a break. One finding a column.
 */
export const termsKept: Check = (input) => {
  const years = comparedYears(input);
  const table = years?.now.indicators ?? null;
  if (years === null || table === null) return [];
  const marked = markedIndicators(years.before, years.now);
  const { same } = rowsOfBothYears(years.before.indicators, table, ({ name }) => name);
  return same.flatMap(({ before, now }) => {
    if (now.explanation !== null || marked.has(codeKey(now.code ?? ""))) return [];
    return terms.flatMap((term): Occurrence[] => {
      if (before[term] === null || isSameTerm(before[term], now[term])) return [];
      // A blank norm or margin is a finding of its own (M01, M02, S07).
      if (now[term] === null && (term !== "instrument" || !isLeftBlank(table, now, term))) return [];
      const facts = {
        indicator: now.code ?? now.name,
        column: tableContract("indicators").fields[term]?.header ?? term,
        before: inWordsOfFile(term, before[term]),
        now: inWordsOfFile(term, now[term]),
      };
      return [occurrenceOf("terms-changed", "indicators", term, placeOf(table, now.row, term), facts)];
    });
  });
};

function isSameTerm(before: string | number | null, now: string | number | null): boolean {
  if (typeof before === "string" && typeof now === "string")
    return normaliseName(before) === normaliseName(now);
  return before === now;
}

function inWordsOfFile(term: Term, value: string | number | null): string | number | null {
  const choices = tableContract("indicators").fields[term]?.choices ?? {};
  return Object.keys(choices).find((word) => choices[word] === value) ?? value;
}

/** The indicators of which a row of Metingen says that something changed. */
function markedIndicators(before: WorkbookRecords, now: WorkbookRecords): ReadonlySet<string> {
  const codeOf = remembered(codeKey);
  const versionOf = ({ indicator, definitionVersion }: MeasurementRow): string | null =>
    definitionVersion === null ? null : `${codeOf(indicator ?? "")}|${codeOf(definitionVersion)}`;
  const versions = new Set(before.measurements?.rows.map(versionOf)).add(null);
  const marked = (now.measurements?.rows ?? []).filter(
    (row) => row.status === "break" || !versions.has(versionOf(row)),
  );
  return new Set(marked.map(({ indicator }) => codeOf(indicator ?? "")));
}
