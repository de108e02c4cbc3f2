import { normaliseName } from "../../domain/codes/normaliseName";
import { businessCase } from "../../domain/costs/businessCase";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { businessCaseWords } from "../../text/nl/businessCaseWords";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { isBlankRow } from "../range/isBlankRow";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import { amountAt } from "./amountAt";
import { avoidedRangeAt } from "./avoidedRangeAt";
import { businessCaseHeaders, businessCaseRemark } from "./businessCaseRemark";

const columns = [
  "caseName",
  "costs",
  "avoidedPerYear",
  "years",
  "observedYears",
  "payer",
  "beneficiary",
  "avoidedFrom",
  "avoidedTo",
] as const;
const required = ["caseName", "costs", "avoidedPerYear", "years"] as const;

type CasesRange = RangeInColumns<(typeof columns)[number]>;

/**
 * The answer for a table of cases, one row for each; a case that lacks an amount or its years has a remark only.
 *
 * @throws FormulaRefusal  "no-rows", "columns-missing", "number-too-low", "more-than"
 */
export function casesTable(argument: unknown): unknown[][] {
  const range = inColumns(argument, { parameter: "kosten", columns, required });
  const answer: unknown[][] = [
    [
      formulaColumns.caseName[0],
      ...businessCaseHeaders,
      businessCaseWords.balanceFrom,
      businessCaseWords.balanceTo,
      businessCaseWords.remark,
    ],
  ];
  const names = new Map<string, string>();
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    if (!isBlankRow(range.rows[index] ?? [])) answer.push(caseRow(range, index, names));
  }
  if (answer.length === 1) throw new FormulaRefusal("no-rows", {});
  return answer;
}

function caseRow(range: CasesRange, index: number, names: Map<string, string>): unknown[] {
  const name = textAt(range, index, "caseName");
  const costs = amountAt(range, index, "costs");
  const avoided = amountAt(range, index, "avoidedPerYear");
  const years = amountAt(range, index, "years");
  const observed = amountAt(range, index, "observedYears");
  if (years === 0) {
    const place = { row: index + 1, column: formulaColumns.years[0] };
    throw new FormulaRefusal("number-too-low", { ...place, number: years, zeroAllowed: false });
  }
  const bounds = avoidedRangeAt(range, index, avoided);
  if (costs === null || avoided === null || years === null) {
    return [name, "", "", "", "", "", businessCaseWords.incomplete];
  }
  const found = businessCase(costs, avoided, years, observed);
  return [
    name,
    found.balance,
    found.ratio ?? "",
    found.paybackMonths ?? "",
    bounds === null ? "" : businessCase(costs, bounds.lower, years).balance,
    bounds === null ? "" : businessCase(costs, bounds.upper, years).balance,
    businessCaseRemark(found, isForAnother(range, index, names)),
  ];
}

function isForAnother(range: CasesRange, index: number, names: Map<string, string>): boolean {
  const { rows, positions } = range;
  if (positions.payer < 0 || positions.beneficiary < 0) return false;
  // Most cases are paid for and saved by the same party, written in the same way.
  if (rows[index]?.[positions.payer] === rows[index]?.[positions.beneficiary]) return false;
  const payer = nameIn(textAt(range, index, "payer"), names);
  const beneficiary = nameIn(textAt(range, index, "beneficiary"), names);
  return payer !== "" && beneficiary !== "" && payer !== beneficiary;
}

/** Normalised once for each name: there are many cases and few parties. */
function nameIn(text: string, names: Map<string, string>): string {
  let name = names.get(text);
  if (name === undefined) {
    name = normaliseName(text);
    names.set(text, name);
  }
  return name;
}
