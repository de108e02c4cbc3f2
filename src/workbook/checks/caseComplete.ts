import { missingAspects } from "../../domain/costs/missingAspects";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FoundTable } from "../records";
import type { BusinessCaseRow } from "../records/costRecords";
import { template } from "../template";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

type Cases = FoundTable<BusinessCaseRow>;

const { fields } = template.businessCases;
const aspectFields = ["involvement", "legitimacy", "returns"] as const;

/** F01: a case says where its price comes from, over how many years it counts, who pays and benefits, and three aspects. */
export const caseComplete: Check = ({ records: { businessCases: table } }) => {
  // Costs may always be left out, and so may a column.
  if (table === null) return [];
  return table.rows.flatMap((row) => [
    ...blank(table, row, "source", "case-source-missing"),
    ...blank(table, row, "years", "case-years-missing"),
    ...partiesMissing(table, row),
    ...aspectsMissing(table, row),
  ]);
};

function blank(
  table: Cases,
  row: BusinessCaseRow,
  field: "source" | "years",
  cause: "case-source-missing" | "case-years-missing",
): Occurrence[] {
  if (!isLeftBlank(table, row, field)) return [];
  const { caseName } = row;
  return [occurrenceOf(cause, "businessCases", "", placeOf(table, row.row, field), { caseName })];
}

function partiesMissing(table: Cases, row: BusinessCaseRow): Occurrence[] {
  const missing = (["payer", "beneficiary"] as const).filter((field) => isLeftBlank(table, row, field));
  const [first] = missing;
  if (first === undefined) return [];
  const facts = { caseName: row.caseName, columns: missing.map((field) => fields[field].header) };
  return [occurrenceOf("case-parties-missing", "businessCases", "", placeOf(table, row.row, first), facts)];
}

function aspectsMissing(table: Cases, row: BusinessCaseRow): Occurrence[] {
  const kept = aspectFields.filter((field) => isLeftBlank(table, row, field));
  const aspects = missingAspects(row).filter((aspect) => kept.includes(aspect));
  const [first] = aspects;
  if (first === undefined) return [];
  const facts = { caseName: row.caseName, aspects };
  return [occurrenceOf("case-aspects-missing", "businessCases", "", placeOf(table, row.row, first), facts)];
}
