import { codeKey } from "../../domain/codes/codeKey";
import type { Reason } from "../../domain/movement/judgement";
import type { IndicatorReport, MeasuredPoint } from "../../report/report";
import type { Place } from "../../workbook/findings";
import type { FoundTable, WorkbookRecords } from "../../workbook/records";

/** The cell that would make a verdict possible; null where there is none, or its column was not found. */
export function placeToFill(
  { code, judgement, measurements }: IndicatorReport,
  records: WorkbookRecords,
): Place | null {
  const ofIndicator = indicatorFields[judgement.reason];
  if (ofIndicator !== undefined) {
    const key = codeKey(code);
    const found = records.indicators?.rows.find((one) => one.code !== null && codeKey(one.code) === key);
    return placeIn(records.indicators, found?.row, ofIndicator);
  }
  const ofMeasurement = measurementFields[judgement.reason];
  if (ofMeasurement === undefined) return null;
  const blank = measurements.findLast(ofMeasurement.isBlank);
  return placeIn(records.measurements, blank?.row, ofMeasurement.field);
}

const indicatorFields: Readonly<Partial<Record<Reason, string>>> = {
  "norm-missing": "norm",
  "kind-missing": "kind",
  "margin-missing": "margin",
  "margin-impossible": "margin",
  "expected-change-missing": "expectedChangePerYear",
};

interface MeasurementField {
  readonly field: string;
  readonly isBlank: (point: MeasuredPoint) => boolean;
}

const measurementFields: Readonly<Partial<Record<Reason, MeasurementField>>> = {
  "value-missing": { field: "value", isBlank: ({ value }) => value === null },
  "uncertainty-missing": {
    field: "persons",
    isBlank: ({ interval95, persons }) => interval95 === null && persons === null,
  },
};

function placeIn(table: FoundTable<unknown> | null, row: number | undefined, field: string): Place | null {
  const column = table?.columns[field];
  return table === null || row === undefined || column === undefined
    ? null
    : { sheet: table.sheet, row, column };
}
