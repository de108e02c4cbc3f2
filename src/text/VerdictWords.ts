import type { Reason, Verdict } from "../domain/movement/judgement";

/** What a sentence on a verdict can mention, already written out in its language. */
export interface VerdictFacts {
  /** Without a sign: "3,4 procentpunt". */
  readonly size: string;
  readonly direction: "wanted" | "unwanted" | "none";
  /** The interval that decides, as a whole sentence. */
  readonly range: string;
  readonly margin: string | null;
  readonly personsNeeded: string | null;
  /** The change is what is left after a decline that was expected anyway. */
  readonly declineExpected: boolean;
}

/** What a language says about verdicts. Null: the reason says it all. */
export interface VerdictWords {
  readonly leads: Readonly<Record<Verdict, ((facts: VerdictFacts) => string) | null>>;
  readonly reasons: Readonly<Record<Reason, (facts: VerdictFacts) => string>>;
}

/** Two bounds without a sign, and which way each of them points. */
export interface RangeWords {
  readonly oneSided: (nearest: string, furthest: string) => string;
  readonly twoSided: (unwanted: string, wanted: string) => string;
  /** For what rounds to zero but is not. */
  readonly nearlyZero: string;
}
