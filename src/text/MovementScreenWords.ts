import type { IndicatorKind } from "../domain/movement/judgement";
import type { MethodFacts } from "../report/report";
import type { Interval } from "../domain/statistics/Interval";

/** What the screen Beweging says by itself, in one language. */
export interface MovementScreenWords {
  readonly title: string;
  /** Whose figures these are, and whose they are not. */
  readonly advice: (municipality: string | null) => string;
  /** The same where no indicator is about residents. */
  readonly participantsOnly: string;
  readonly notChecked: string;
  readonly check: string;
  readonly empty: Readonly<Record<"indicators" | "rows", string>>;
  readonly insertTemplate: string;
  readonly filters: {
    readonly label: string;
    readonly all: (count: number) => string;
    readonly reasonToTalk: (count: number) => string;
    readonly measurementQuestion: (count: number) => string;
    readonly nothingLeft: string;
    readonly showAll: string;
  };
  readonly legend: { readonly interval: string; readonly margin: string };
  readonly margin: (points: number, kind: IndicatorKind | null) => string;
  readonly participants: string;
  /** "n = 2.300". */
  readonly persons: (persons: number) => string;
  readonly reasonToTalk: string;
  readonly measurementQuestion: string;
  /** The cell follows. */
  readonly fillIn: string;
  readonly method: {
    readonly title: string;
    readonly compared: (from: string, to: string) => string;
    readonly change: Readonly<Record<NonNullable<MethodFacts["change"]>, string>>;
    /** What decides, by whether change is wanted or what there is has to be kept. */
    readonly decided: Readonly<Record<"change" | "keep", DecisionWords>>;
    readonly designEffect: Readonly<Record<NonNullable<MethodFacts["designEffect"]>, string>>;
    readonly source: (source: string) => string;
    readonly instrument: (instrument: string) => string;
  };
  readonly goTo: (place: string) => string;
  readonly more: (count: number) => string;
}

export interface DecisionWords {
  readonly by95: string;
  /** With the interval and the margin that decide; + is what is wanted. */
  readonly by90: (interval90: Interval, margin: number) => string;
}
