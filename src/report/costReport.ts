import { balancePerParty } from "../domain/costs/balancePerParty";
import { businessCase } from "../domain/costs/businessCase";
import type { BusinessCaseInRange } from "../domain/costs/businessCaseInRange";
import { businessCaseInRange } from "../domain/costs/businessCaseInRange";
import { missingAspects } from "../domain/costs/missingAspects";
import type { SpendingPerArea } from "../domain/costs/spendingPerArea";
import { spendingPerArea } from "../domain/costs/spendingPerArea";
import { problemsOfCase } from "../workbook/problemsOfCase";
import type { WorkbookRecords } from "../workbook/records";
import type { BusinessCaseRow, Price } from "../workbook/records/costRecords";
import type { CaseFacts, CostFacts, PriceFacts } from "./CostFacts";

/** What was written down about costs; null where nothing was, which is no omission. */
export function costReport({ businessCases, prices }: WorkbookRecords): CostFacts | null {
  const rows = businessCases?.rows ?? [];
  const priceRows = prices?.rows ?? [];
  if (rows.length + priceRows.length === 0) return null;
  const complete = rows.flatMap((row) => amountsOf(row) ?? []);
  return {
    cases: rows.map(caseFacts),
    parties: balancePerParty(complete),
    spending: spendingOf(rows),
    casesLeftOut: rows.length - complete.length,
    prices: priceRows.map(priceFacts),
  };
}

interface Amounts {
  readonly costs: number;
  readonly avoidedPerYear: number;
  readonly years: number;
  readonly payer: string | null;
  readonly beneficiary: string | null;
}

function amountsOf(row: BusinessCaseRow): Amounts | null {
  const { costs, avoidedPerYear, years, payer, beneficiary } = row;
  if (costs === null || avoidedPerYear === null || years === null) return null;
  return problemsOfCase(row).length > 0 ? null : { costs, avoidedPerYear, years, payer, beneficiary };
}

function caseFacts(row: BusinessCaseRow): CaseFacts {
  const amounts = amountsOf(row);
  const { costs, avoidedPerYear, years, observedYears } = row;
  return {
    name: row.caseName,
    form: row.kind,
    area: row.area,
    costs,
    avoidedPerYear,
    years,
    observedYears,
    payer: row.payer,
    beneficiary: row.beneficiary,
    source: row.source,
    underpinning: row.underpinning,
    outcome:
      amounts === null
        ? null
        : businessCase(amounts.costs, amounts.avoidedPerYear, amounts.years, observedYears),
    range: amounts === null ? null : rangeOf(row, amounts),
    missingAspects: missingAspects(row),
    reason: amounts === null ? reasonWithoutOutcome(row) : null,
  };
}

function rangeOf(row: BusinessCaseRow, { costs, years }: Amounts): BusinessCaseInRange | null {
  const { avoidedFrom: lower, avoidedTo: upper, observedYears } = row;
  if (lower === null || upper === null) return null;
  return businessCaseInRange(costs, { lower, upper }, years, observedYears);
}

function reasonWithoutOutcome(row: BusinessCaseRow): CaseFacts["reason"] {
  if (problemsOfCase(row).length > 0) return "amount-impossible";
  return row.costs === null || row.avoidedPerYear === null ? "amount-missing" : "years-missing";
}

function spendingOf(rows: readonly BusinessCaseRow[]): SpendingPerArea | null {
  if (rows.every(({ area }) => area === null)) return null;
  return spendingPerArea(
    rows.flatMap((row) =>
      row.costs === null || problemsOfCase(row).some(({ field }) => field === "costs")
        ? []
        : { area: row.area, financier: row.payer, euros: row.costs },
    ),
  );
}

function priceFacts({ provision, unit, price, priceYear, source }: Price): PriceFacts {
  return { provision, unit, price: price !== null && price < 0 ? null : price, priceYear, source };
}
