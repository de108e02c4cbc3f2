const belowHalf = [1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 0.001, 0.005, 0.025, 0.05, 0.1, 0.25, 0.4, 0.499, 0.4999999];

/** Probabilities from 1e-8 to 1 − 1e-8, thick in the tails and just beside a half. */
export const probabilities = [...belowHalf, ...belowHalf.map((probability) => 1 - probability)];
