export interface WeightedPair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/**
 * The greatest total weight of pairs that connect members without closing a circle (a maximum spanning forest).
 *
 * @param members  how many there are; a pair names two of 0 … members − 1
 * @param pairs    weights of 0 or more
 * Source: Kruskal (1956), doi:10.1090/S0002-9939-1956-0078686-7.
 * @example heaviestForest(3, [{ first: 0, second: 1, weight: 80 }, { first: 0, second: 2, weight: 40 }, { first: 1, second: 2, weight: 60 }]) // 140
 */
export function heaviestForest(members: number, pairs: readonly WeightedPair[]): number {
  const leads = Array.from({ length: members }, (_, member) => member);
  const leadOf = (member: number): number => {
    let lead = member;
    while (leads[lead] !== undefined && leads[lead] !== lead) lead = leads[lead] ?? lead;
    return lead;
  };
  let total = 0;
  for (const { first, second, weight } of pairs.toSorted((one, other) => other.weight - one.weight)) {
    const [firstLead, secondLead] = [leadOf(first), leadOf(second)];
    if (firstLead === secondLead) continue;
    leads[secondLead] = firstLead;
    total += weight;
  }
  return total;
}
