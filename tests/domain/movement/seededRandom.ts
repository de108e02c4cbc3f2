/** Mulberry32: the same numbers in 0–1 for the same seed, so that a simulation is a fact and not a chance. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws how many of so many persons have the outcome, each with the same chance: by inversion of the exact table. */
export function binomialSampler(random: () => number, persons: number, share: number): () => number {
  const mode = Math.floor((persons + 1) * share);
  const weights = new Float64Array(persons + 1);
  weights[mode] = 1;
  const odds = share / (1 - share);
  for (let events = mode; events < persons; events += 1) {
    weights[events + 1] = ((weights[events] ?? 0) * (persons - events) * odds) / (events + 1);
  }
  for (let events = mode; events > 0; events -= 1) {
    weights[events - 1] = ((weights[events] ?? 0) * events) / ((persons - events + 1) * odds);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const cumulative = weights.map((weight) => (sum += weight) / total);
  return () => {
    const chance = random();
    let low = 0;
    let high = persons;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 1) < chance) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
