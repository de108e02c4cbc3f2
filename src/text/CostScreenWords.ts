import type { BusinessCase } from "../domain/costs/businessCase";
import type { Horizon } from "../domain/costs/horizonOf";
import type { Aspect } from "../domain/costs/missingAspects";
import type { Interval } from "../domain/statistics/Interval";
import type { CaseFacts, PriceFacts } from "../report/CostFacts";

/** What the screen Trajecten says of costs: made plausible, never proof. */
export interface CostScreenWords {
  readonly group: string;
  readonly plausible: string;
  readonly noName: string;
  /** The key line: avoided minus costs. */
  readonly balance: (euros: number) => string;
  readonly balanceWithin: (euros: Interval) => string;
  readonly costs: string;
  readonly avoided: string;
  readonly ratio: string;
  readonly payback: string;
  readonly horizon: string;
  readonly euros: (euros: number) => string;
  readonly eurosWithin: (euros: Interval) => string;
  /** Euros avoided per euro spent. */
  readonly ratioOf: (ratio: number) => string;
  readonly ratioWithin: (ratio: Interval) => string;
  readonly paybackOf: (outcome: BusinessCase) => string;
  readonly paybackWithin: (favourable: BusinessCase, cautious: BusinessCase) => string;
  readonly horizonOf: (years: number, observedYears: number | null, horizon: Horizon) => string;
  readonly assumed: string;
  readonly payer: string;
  readonly beneficiary: string;
  readonly source: string;
  readonly underpinning: string;
  readonly notFilledIn: string;
  readonly missingAspects: (aspects: readonly Aspect[]) => string;
  readonly reasons: Readonly<Record<NonNullable<CaseFacts["reason"]>, string>>;
  readonly parties: string;
  readonly partyUnknown: string;
  readonly partyPays: string;
  readonly partyAvoids: string;
  readonly partyBalance: string;
  readonly casesLeftOut: (cases: number) => string;
  readonly spending: string;
  readonly area: string;
  readonly noArea: string;
  readonly total: string;
  readonly prices: string;
  readonly price: (price: PriceFacts) => string;
}
