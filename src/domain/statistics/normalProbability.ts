import { assertInRange } from "./assertInRange";
import { polynomial } from "./polynomial";

/**
 * The probability of a standard normal value below z. The upper tail is normalProbability(−z).
 *
 * For: the p-value of a z. Not for: means of few persons — see studentProbability.
 *
 * @param z  in standard errors
 * @returns  probability 0–1; relative error below 1e-13, also far in the lower tail
 * @throws InvalidInput  "not-a-finite-number"
 * Source: Cody (1969), doi:10.2307/2004390, in the form of Cody (1993), algorithm 715, doi:10.1145/151271.151273.
 * @example normalProbability(-1.959963985) // 0.025
 */
export function normalProbability(z: number): number {
  assertInRange("z", z, -Infinity, Infinity);
  const distance = Math.abs(z);
  if (distance <= 0.67448975) return 0.5 + fromMiddle(z);
  const tail = distance <= Math.sqrt(32) ? nearTail(distance) : farTail(distance);
  return z < 0 ? tail : 1 - tail;
}

function fromMiddle(z: number): number {
  return (z * polynomial(z * z, middle.above)) / polynomial(z * z, middle.below);
}

function nearTail(distance: number): number {
  return (bell(distance) * polynomial(distance, near.above)) / polynomial(distance, near.below);
}

function farTail(distance: number): number {
  const inverse = 1 / (distance * distance);
  const correction = (inverse * polynomial(inverse, far.above)) / polynomial(inverse, far.below);
  return (bell(distance) * (1 / Math.sqrt(2 * Math.PI) - correction)) / distance;
}

// The square is split: squared in one go it would lose the last digits, and the exponential would magnify that.
function bell(distance: number): number {
  const coarse = Math.trunc(distance * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(distance - coarse) * (distance + coarse)) / 2);
}

const middle = {
  above: [
    0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
    18154.981253343561249,
  ],
  below: [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956],
};

const near = {
  above: [
    1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
    597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
    9842.7148383839780218,
  ],
  below: [
    1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
    18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
  ],
};

const far = {
  above: [
    0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
    0.001421619193227893466, 2.9112874951168792e-5,
  ],
  below: [
    1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
    7.29751555083966205e-5,
  ],
};
