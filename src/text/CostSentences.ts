import type { PartyBalance } from "../domain/costs/balancePerParty";
import type { SpendingPerArea } from "../domain/costs/spendingPerArea";
import type { CaseFacts, PriceFacts } from "../report/CostFacts";

/** What the report says of costs: made plausible, never proof. */
export interface CostSentences {
  readonly heading: string;
  /** "Nazorg (Schulden)" */
  readonly caseName: (facts: CaseFacts) => string;
  /** What it costs and yields, who pays and who benefits, and what is missing. */
  readonly caseLines: (facts: CaseFacts) => readonly string[];
  readonly parties: string;
  readonly party: (balance: PartyBalance) => string;
  readonly spending: string;
  /** One line for each area. */
  readonly areas: (spending: SpendingPerArea) => readonly string[];
  /** Null where all cases count. */
  readonly casesLeftOut: (cases: number) => string | null;
  readonly prices: string;
  readonly price: (price: PriceFacts) => string;
  readonly careful: string;
}
