import type { Measurement } from "../../domain/movement/Measurement";
import { pointsOfShare } from "./pointsOfShare";
import type { ShareUnit } from "./ShareNotationSeen";

/** The measurement with value and bounds in points; as it is where they are already, or are no shares (null). */
export function inPoints(measurement: Measurement, unit: ShareUnit | null): Measurement {
  if (unit !== "shares") return measurement;
  const points = (number: number | null): number | null => (number === null ? null : pointsOfShare(number));
  const { value, lower95, upper95 } = measurement;
  return {
    period: measurement.period,
    value: points(value),
    events: measurement.events,
    persons: measurement.persons,
    lower95: points(lower95),
    upper95: points(upper95),
    designEffect: measurement.designEffect,
    definitionVersion: measurement.definitionVersion,
    status: measurement.status,
    suppressed: measurement.suppressed,
    explained: measurement.explained,
  };
}
