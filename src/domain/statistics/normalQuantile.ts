import { assertStrictlyBetween } from "./assertStrictlyBetween";
import { polynomial } from "./polynomial";

/**
 * The standard normal value below which the given probability lies.
 *
 * For: turning a confidence level into a number of standard errors. Not for: means of few persons — see
 * studentQuantile.
 *
 * @param probability  between 0 and 1, both excluded
 * @returns            z; relative error below 1e-14 everywhere, also just beside 0.5 where z is nearly 0
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Wichura (1988), algorithm AS 241 (PPND16), doi:10.2307/2347330.
 * @example normalQuantile(0.975) // 1.959963985
 */
export function normalQuantile(probability: number): number {
  assertStrictlyBetween("probability", probability, 0, 1);
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const at = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(at, middle.above)) / polynomial(at, middle.below);
  }
  const tail = Math.sqrt(-Math.log(fromMiddle < 0 ? probability : 1 - probability));
  const { above, below, origin } = tail <= 5 ? nearTail : farTail;
  const distance = polynomial(tail - origin, above) / polynomial(tail - origin, below);
  return fromMiddle < 0 ? -distance : distance;
}

const middle = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};

const nearTail = {
  origin: 1.6,
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};

const farTail = {
  origin: 5,
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};
