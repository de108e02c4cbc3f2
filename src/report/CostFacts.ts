import type { PartyBalance } from "../domain/costs/balancePerParty";
import type { BusinessCase } from "../domain/costs/businessCase";
import type { BusinessCaseInRange } from "../domain/costs/businessCaseInRange";
import type { Aspect } from "../domain/costs/missingAspects";
import type { SpendingPerArea } from "../domain/costs/spendingPerArea";

/** What was written down about costs: made plausible, never proof. Amounts in euros, nothing discounted. */
export interface CostFacts {
  /** In the order of Businesscases. */
  readonly cases: readonly CaseFacts[];
  /** Over the cases with an outcome: who pays and who benefits. */
  readonly parties: readonly PartyBalance[];
  /** The costs of the cases, by area and who pays; null where no case names an area. */
  readonly spending: SpendingPerArea | null;
  /** Cases without an outcome: in `parties` they do not count. */
  readonly casesLeftOut: number;
  readonly prices: readonly PriceFacts[];
}

export interface CaseFacts {
  readonly name: string | null;
  /** Such as "Schulden"; null where nobody says. */
  readonly form: string | null;
  readonly area: string | null;
  readonly costs: number | null;
  readonly avoidedPerYear: number | null;
  /** The horizon. */
  readonly years: number | null;
  readonly observedYears: number | null;
  readonly payer: string | null;
  readonly beneficiary: string | null;
  readonly source: string | null;
  readonly underpinning: string | null;
  /** Null where there is a reason. */
  readonly outcome: BusinessCase | null;
  /** Where the avoided costs are a range: an assumption, no confidence interval. */
  readonly range: BusinessCaseInRange | null;
  readonly missingAspects: readonly Aspect[];
  readonly reason: "amount-missing" | "years-missing" | "amount-impossible" | null;
}

export interface PriceFacts {
  readonly provision: string | null;
  readonly unit: string | null;
  readonly price: number | null;
  readonly priceYear: number | null;
  readonly source: string | null;
}
