import type { Cause, CauseFacts, Occurrence, OccurrenceOf, Place } from "./findings";
import type { TableKey } from "./template";

/** One thing seen in a column of a table; all that one column has of one cause is one finding. */
export function occurrenceOf<C extends Cause>(
  cause: C,
  table: TableKey,
  group: string,
  place: Place,
  facts: CauseFacts[C],
): Occurrence {
  const occurrence: OccurrenceOf<C> = { cause, table, place, facts, group };
  // TypeScript cannot see that the members of the union are these, one for each cause.
  return occurrence as Occurrence;
}
