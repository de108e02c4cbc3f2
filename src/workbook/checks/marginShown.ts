import type { Occurrence } from "../findings";
import type { IndicatorSeries } from "../indicatorSeries";
import type { FoundTable, Indicator, WorkbookRecords } from "../records";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** M02: an indicator says which change matters, and as many persons are asked as it takes to show its absence. */
export const marginShown: Check = ({ records, series }) => [
  ...marginMissing(records),
  ...marginNegative(records),
  ...marginNotProvable(records, series),
];

function marginMissing({ indicators: table }: WorkbookRecords): Occurrence[] {
  if (table === null) return [];
  return table.rows
    .filter((indicator) => isLeftBlank(table, indicator, "margin"))
    .map((indicator) => ({
      cause: "margin-missing",
      table: "indicators",
      place: placeOf(table, indicator.row, "margin"),
      facts: { indicator: indicator.code ?? indicator.name },
      group: "",
    }));
}

function marginNegative({ indicators: table }: WorkbookRecords): Occurrence[] {
  if (table === null) return [];
  return table.rows.flatMap(({ row, code, name, margin }) =>
    margin === null || margin >= 0
      ? []
      : [
          {
            cause: "margin-negative" as const,
            table: "indicators" as const,
            place: placeOf(table, row, "margin"),
            facts: { indicator: code ?? name, margin },
            group: "",
          },
        ],
  );
}

/** One for each indicator: of its areas, the one that needs most persons. */
function marginNotProvable(records: WorkbookRecords, series: readonly IndicatorSeries[]): Occurrence[] {
  const table = records.indicators;
  if (table === null) return [];
  const hardest = new Map<number, IndicatorSeries>();
  for (const one of series) {
    if (one.judgement.marginProvable !== false) continue;
    const known = hardest.get(one.indicator.row);
    if (known === undefined || needed(one) > needed(known)) hardest.set(one.indicator.row, one);
  }
  return [...hardest.values()].flatMap((one) => occurrenceOf(table, one));
}

const needed = ({ judgement }: IndicatorSeries): number => judgement.personsNeeded ?? 0;

function occurrenceOf(table: FoundTable<Indicator>, series: IndicatorSeries): Occurrence[] {
  const { indicator, area, terms, judgement } = series;
  const margin = judgement.margin ?? terms.margin;
  if (margin === null) return [];
  const facts = {
    indicator: indicator.code ?? indicator.name,
    area,
    kind: terms.kind,
    margin,
    persons: personsCompared(series),
    personsNeeded: judgement.personsNeeded,
  };
  const place = placeOf(table, indicator.row, "margin");
  return [{ cause: "margin-not-provable", table: "indicators", place, facts, group: "" }];
}

/** The smaller of the two numbers of persons behind the comparison. */
function personsCompared({ measurements, judgement }: IndicatorSeries): number | null {
  const { compared } = judgement;
  if (compared === null) return null;
  const months = [compared.from.firstMonth, compared.to.firstMonth];
  const persons = measurements
    .filter(({ period }) => months.includes(period.firstMonth) && period.months === compared.to.months)
    .flatMap((measurement) => measurement.persons ?? []);
  return persons.length === 0 ? null : Math.min(...persons);
}
