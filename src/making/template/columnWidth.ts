import type { FieldContract, FieldKind } from "../../workbook/contract/TableContract";

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

/** Numbers of characters; wide enough for the header with its filter button, and for every word that may be chosen. */
export function columnWidth({ kind, header, choices = {} }: FieldContract): number {
  const words = Object.keys(choices).map(({ length }) => length + 3);
  return Math.max(widthOfKind[kind], header.length + 4, ...words);
}
