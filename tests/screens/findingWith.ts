import type { Finding, FindingOf, Place } from "../../src/workbook/findings";

/** A finding of which only what the test is about is said. */
export function findingWith(
  parts: Partial<Omit<FindingOf<"number-as-text">, "examples">>,
  places: readonly [Place, ...Place[]] = [{ sheet: "Activiteiten", row: 2, column: 8 }],
): Finding {
  const facts = { column: "Aantal", text: "1200", number: 1200 };
  const [first, ...rest] = places;
  return {
    key: "number-as-text|Aantal",
    cause: "number-as-text",
    rule: "S02",
    severity: "error",
    table: "activities",
    count: places.length,
    explanation: null,
    ...parts,
    examples: [{ place: first, facts }, ...rest.map((place) => ({ place, facts }))],
  };
}
