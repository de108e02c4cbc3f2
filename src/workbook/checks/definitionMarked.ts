import { periodLabel } from "../../domain/period";
import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { SeriesMeasurement } from "../indicatorSeries";
import type { Check } from "./CheckInput";
import { isSameDefinition } from "./isSameDefinition";
import { placeOf } from "./placeOf";
import { neighbours } from "./neighbours";

/**
 * M03: where the definition, the question or the instrument changes within a series, the row says "Trendbreuk".
 *
 * From no version to one is a change too: the verdict takes it so. A row without value, version and break says nothing.
 * The same change in many series is one finding: it was made once, at the source.
 */
export const definitionMarked: Check = ({ records, series }) => {
  const table = records.measurements;
  if (table === null) return [];
  return series.flatMap(({ indicator, area, measurements }) =>
    neighbours(measurements.filter(saysHow)).flatMap(([before, after]): Occurrence[] => {
      if (after.status === "break" || isSameDefinition(before, after)) return [];
      const { definitionVersion: from } = before;
      const { definitionVersion: to } = after;
      const name = indicator.code ?? indicator.name;
      const facts = { indicator: name, area, period: periodLabel(after.period), from, to };
      const place = placeOf(table, after.row, "definitionVersion");
      const group = `${codeKey(from ?? "")}|${codeKey(to ?? "")}`;
      return [{ cause: "definition-changed", table: "measurements", place, facts, group }];
    }),
  );
};

function saysHow({ value, definitionVersion, status }: SeriesMeasurement): boolean {
  return value !== null || definitionVersion !== null || status === "break";
}
