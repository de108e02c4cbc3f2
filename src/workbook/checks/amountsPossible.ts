import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import { problemsOfCase } from "../problemsOfCase";
import type { WorkbookRecords } from "../records";
import { template } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** F01: amounts are not below nothing, and the avoided costs lie between their own lower and upper end. */
export const amountsPossible: Check = ({ records: { businessCases, prices } }) => [
  ...casesWrong(businessCases),
  ...pricesTooLow(prices),
];

function casesWrong(table: WorkbookRecords["businessCases"]): Occurrence[] {
  if (table === null) return [];
  return table.rows.flatMap((row) =>
    problemsOfCase(row).map(({ cause, field, facts }) =>
      occurrenceOf(cause, "businessCases", field, placeOf(table, row.row, field), facts),
    ),
  );
}

function pricesTooLow(table: WorkbookRecords["prices"]): Occurrence[] {
  if (table === null) return [];
  return table.rows.flatMap(({ row, price }) => {
    if (price === null || price >= 0) return [];
    const { header: column } = template.prices.fields.price;
    const facts = { column, number: price, least: "zero" } as const;
    return [occurrenceOf("amount-too-low", "prices", "price", placeOf(table, row, "price"), facts)];
  });
}
