import { periodLabel } from "../../domain/period";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** M04: a modelled estimate says what a place is expected to be like, so a change in it shows the model, not the place. */
export const modelledEstimate: Check = ({ records, series }) => {
  const table = records.measurements;
  if (table === null) return [];
  return series
    .filter(({ measurements }) => measurements.length > 1)
    .flatMap(({ indicator, area, measurements }) =>
      measurements
        .filter(({ status }) => status === "modelled")
        .map(({ row, period }) => ({
          cause: "modelled-estimate",
          table: "measurements",
          place: placeOf(table, row, "status"),
          facts: { indicator: indicator.code ?? indicator.name, area, period: periodLabel(period) },
          group: "",
        })),
    );
};
