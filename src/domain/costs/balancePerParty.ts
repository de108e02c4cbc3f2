import { normaliseName } from "../codes/normaliseName";
import { businessCase } from "./businessCase";

/** A case and where its money comes from and goes to; amounts in euros. */
export interface CaseOfParties {
  readonly costs: number;
  readonly avoidedPerYear: number;
  readonly years: number;
  /** Who pays; null where nobody says. */
  readonly payer: string | null;
  /** Who has the avoided costs; null where nobody says. It is never taken to be the payer. */
  readonly beneficiary: string | null;
}

/** What one party pays and gets over all cases, in euros. */
export interface PartyBalance {
  /** As first written; null for what nobody put down to a party. */
  readonly party: string | null;
  readonly costs: number;
  readonly avoided: number;
  /** Avoided minus costs. */
  readonly balance: number;
}

/**
 * Who pays and who benefits: savings often land at another party (an insurer, the benefits agency) than the costs.
 *
 * The balances of all parties add up to the balance of all cases. Parties stand in the order in which they first appear;
 * capitals, accents, spaces and punctuation in their names do not count.
 *
 * @param cases  complete cases; a case without an amount or a horizon is not to be given
 * @throws InvalidInput  those of businessCase
 * @example balancePerParty([{ costs: 6500, avoidedPerYear: 12000, years: 1, payer: "Gemeente", beneficiary: "UWV" }]) // [{ party: "Gemeente", costs: 6500, avoided: 0, balance: -6500 }, { party: "UWV", costs: 0, avoided: 12000, balance: 12000 }]
 */
export function balancePerParty(cases: readonly CaseOfParties[]): PartyBalance[] {
  const sums = new Map<string, { party: string | null; costs: number; avoided: number }>();
  const sumOf = (name: string | null) => {
    const key = name === null ? "" : normaliseName(name);
    const known = sums.get(key);
    if (known !== undefined) return known;
    const sum = { party: key === "" ? null : name, costs: 0, avoided: 0 };
    sums.set(key, sum);
    return sum;
  };
  for (const { costs, avoidedPerYear, years, payer, beneficiary } of cases) {
    const { avoided } = businessCase(costs, avoidedPerYear, years);
    sumOf(payer).costs += costs;
    sumOf(beneficiary).avoided += avoided;
  }
  return [...sums.values()].map((sum) => ({ ...sum, balance: sum.avoided - sum.costs }));
}
