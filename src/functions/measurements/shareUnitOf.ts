import type { Measurement } from "../../domain/movement/Measurement";
import { ShareNotationSeen } from "./ShareNotationSeen";
import type { ShareUnit } from "./ShareNotationSeen";

/**
 * How the shares of one series are written.
 *
 * @param name  for the refusal
 * @throws FormulaRefusal  "mixed-notation"
 */
export function shareUnitOf(measurements: readonly Measurement[], name: string): ShareUnit {
  const seen = new ShareNotationSeen();
  for (const { value, lower95, upper95 } of measurements) {
    seen.add(value);
    seen.add(lower95);
    seen.add(upper95);
  }
  return seen.unit(name);
}
