import type { FieldContract, FieldKind } from "../../src/workbook/contract/TableContract";

const widthOfKind: Readonly<Record<FieldKind, number>> = {
  text: 30,
  code: 18,
  codes: 18,
  wholeNumber: 11,
  number: 13,
  measuredValue: 11,
  date: 12,
  period: 10,
  choice: 18,
};

/** Numbers of characters; wide enough for the header with its filter button. */
export function columnWidth(field: FieldContract): number {
  return Math.max(widthOfKind[field.kind], field.header.length + 4);
}
