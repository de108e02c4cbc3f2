import { isCitizenNumber } from "../domain/privacy/isCitizenNumber";
import { maskCitizenNumbers } from "../domain/privacy/maskCitizenNumbers";

/** What the facts of a cause are made of. */
type Fact = string | number | null | readonly string[];

const digitsKept = 2;

/**
 * The facts of a finding, without a citizen service number that was typed in the wrong cell.
 *
 * Texts and codes are masked. A number that could be one is rounded to two digits, and so are the numbers beside it, for
 * a sum or a factor would give it back.
 */
export function withoutCitizenNumbers<Facts extends Readonly<Record<string, Fact>>>(facts: Facts): Facts {
  const isRounded = Object.values(facts).some(couldBeCitizenNumber);
  const safe = Object.entries(facts).map(([name, fact]) => [name, safeFact(fact, isRounded)]);
  // Each fact keeps its name and its type.
  return Object.fromEntries(safe) as Facts;
}

function couldBeCitizenNumber(fact: Fact): boolean {
  return typeof fact === "number" && isCitizenNumber(String(Math.trunc(Math.abs(fact))));
}

function safeFact(fact: Fact, isRounded: boolean): Fact {
  if (typeof fact === "string") return maskCitizenNumbers(fact);
  if (typeof fact === "number") return isRounded ? Number(fact.toPrecision(digitsKept)) : fact;
  return fact === null ? null : fact.map(maskCitizenNumbers);
}
