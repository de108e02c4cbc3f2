import { InvalidInput } from "../InvalidInput";
import type { Proportion } from "./Proportion";

/**
 * Refuses a proportion of nobody, of a negative number, or with more events than persons.
 *
 * @throws InvalidInput  "not-a-finite-number", "denominator-not-positive", "numerator-out-of-range"
 */
export function assertProportion({ events, persons }: Proportion): void {
  if (!Number.isFinite(persons)) {
    throw new InvalidInput("not-a-finite-number", { name: "persons", value: persons });
  }
  if (!Number.isFinite(events)) {
    throw new InvalidInput("not-a-finite-number", { name: "events", value: events });
  }
  if (persons <= 0) throw new InvalidInput("denominator-not-positive", { persons });
  if (events < 0 || events > persons) throw new InvalidInput("numerator-out-of-range", { events, persons });
}
