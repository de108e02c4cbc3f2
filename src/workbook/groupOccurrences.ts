import { maskCitizenNumbers } from "../domain/privacy/maskCitizenNumbers";
import type { Severity } from "./causes/CauseContract";
import type { Cause, Example, Finding, FindingOf, Occurrence, Place } from "./findings";
import { causes } from "./findings";
import { findingKeys } from "./findingKey";
import type { Explanation } from "./kept/KeptChoices";
import { withoutCitizenNumbers } from "./withoutCitizenNumbers";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
/** The order of the rules' catalogue: what stands in the cells before what it means. */
const families = "SKBEMPDFTOJ";
const examplesShown = 3;

/**
 * Brings together what has one cause: one mistake that stands in twenty cells is one message with three places.
 * What a finding repeats of a cell passes here, so here citizen service numbers are taken out.
 *
 * @param occurrences  in any order
 * @param sheetNames   in the order of the tabs: places come in the order in which a reader meets them
 * @param explanations what the user said about findings, in the order in which it was said
 * @param severityOf   how much a cause weighs in this workbook
 * @returns            errors before warnings before notes, then by rule as in the catalogue, then by first place
 */
export function groupOccurrences(
  occurrences: readonly Occurrence[],
  sheetNames: readonly string[],
  explanations: readonly Explanation[] = [],
  severityOf: (cause: Cause) => Severity = (cause) => causes[cause].severity,
): Finding[] {
  const groups = byKey(occurrences);
  // The last thing said about a finding holds.
  const said = new Map(explanations.map(({ finding, text }) => [finding, text]));
  const order = new Map(sheetNames.map((name, index) => [name, index]));
  const byPlace = (a: { place: Place }, b: { place: Place }): number =>
    comparePlaces(a.place, b.place, order);
  return [...groups]
    .map(([key, group]) => findingOf(key, group, severityOf(group[0].cause), said.get(key), byPlace))
    .sort((a, b) => compareFindings(a, b) || byPlace(a.examples[0], b.examples[0]));
}

type OccurrenceGroup = readonly [Occurrence, ...Occurrence[]];

function byKey(occurrences: readonly Occurrence[]): Map<string, OccurrenceGroup> {
  const groups = new Map<string, [Occurrence, ...Occurrence[]]>();
  const keys = findingKeys();
  for (const occurrence of occurrences) {
    const key = keys(occurrence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return groups;
}

function findingOf(
  key: string,
  group: OccurrenceGroup,
  severity: Severity,
  explanation: string | undefined,
  byPlace: (a: Occurrence, b: Occurrence) => number,
): Finding {
  const [first] = group;
  const [nearest = first, ...others] = firstFew(group, byPlace);
  const finding: FindingOf<Cause> = {
    key,
    cause: first.cause,
    rule: causes[first.cause].rule,
    severity,
    table: first.table,
    count: group.length,
    examples: [exampleOf(nearest), ...others.map(exampleOf)],
    explanation: explanation === undefined ? null : maskCitizenNumbers(explanation),
  };
  // All occurrences in a group have the same cause, so the examples carry the facts of that cause.
  return finding as Finding;
}

/** The first places in order; of a million occurrences only these are put in order. */
function firstFew(
  group: OccurrenceGroup,
  byPlace: (a: Occurrence, b: Occurrence) => number,
): readonly Occurrence[] {
  const few: Occurrence[] = [];
  for (const occurrence of group) {
    const last = few.at(-1);
    if (few.length === examplesShown && last !== undefined && byPlace(occurrence, last) >= 0) continue;
    few.push(occurrence);
    few.sort(byPlace);
    few.length = Math.min(few.length, examplesShown);
  }
  return few;
}

const exampleOf = ({ place, facts }: Occurrence): Example<Cause> => ({
  place,
  facts: withoutCitizenNumbers(facts),
});

function compareFindings(a: Finding, b: Finding): number {
  return (
    weight[a.severity] - weight[b.severity] ||
    families.indexOf(a.rule.charAt(0)) - families.indexOf(b.rule.charAt(0)) ||
    compareText(a.rule, b.rule)
  );
}

/** A place without a sheet is the whole workbook and comes first; so does a table before its rows. */
function comparePlaces(a: Place, b: Place, order: ReadonlyMap<string, number>): number {
  return (
    sheetRank(a, order) - sheetRank(b, order) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? -1) - (b.column ?? -1)
  );
}

function sheetRank(place: Place, order: ReadonlyMap<string, number>): number {
  return place.sheet === null ? -1 : (order.get(place.sheet) ?? order.size);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
