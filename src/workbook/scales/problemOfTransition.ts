import { nearestName } from "../../domain/codes/nearestName";
import type { OrdinalScale } from "../../domain/scales/OrdinalScale";
import type { TrajectoryCauseFacts } from "../causes/trajectoryCauses";
import { instrumentNames } from "../contract/scaleNames";
import type { TransitionRow } from "../records/trajectoryRecords";
import { template } from "../template";
import type { NamedDomain } from "./domainNamed";
import type { NamedInstrument } from "./instrumentNamed";
import { instrumentNamed } from "./instrumentNamed";
import { isScale } from "./isScale";

/** Why a row of Overgangen cannot be counted: a cause of T05 with its facts, and the field where it is mended. */
export type ScaleProblem = { [C in ScaleCause]: ProblemOf<C> }[ScaleCause];

type ScaleCause =
  | "score-off-scale"
  | "scale-unknown"
  | "scale-impossible"
  | "scale-mixed"
  | "instrument-version-missing"
  | "instruments-mixed"
  | "domain-not-of-instrument";

interface ProblemOf<C extends ScaleCause> {
  readonly cause: C;
  readonly row: number;
  readonly field: keyof TransitionRow & string;
  readonly facts: TrajectoryCauseFacts[C];
}

export interface ScaleOfRows {
  readonly instrument: NamedInstrument;
  readonly domain: NamedDomain;
  readonly scale: OrdinalScale | null;
}

const { fields } = template.transitions;

/** The first thing that is wrong with a row, from what it is about to its scores; null where it can be counted. */
export function problemOfTransition(
  row: TransitionRow,
  { instrument, domain, scale }: ScaleOfRows,
): ScaleProblem | null {
  return (
    versionMissing(row, instrument, "instrument") ??
    domainUnknown(row, instrument, domain) ??
    scaleUnusable(row, instrument, scale) ??
    secondInstrument(row, instrument) ??
    (scale === null
      ? null
      : (offScale(row, "before", instrument, scale) ?? offScale(row, "after", instrument, scale)))
  );
}

function versionMissing(
  { row }: TransitionRow,
  { name, versionMissing: isMissing }: NamedInstrument,
  field: "instrument" | "instrumentAfter",
): ScaleProblem | null {
  if (!isMissing) return null;
  const facts = { column: fields[field].header, instrument: name };
  return { cause: "instrument-version-missing", row, field, facts };
}

function domainUnknown(
  { row }: TransitionRow,
  instrument: NamedInstrument,
  { name, isKnown, suggestion }: NamedDomain,
): ScaleProblem | null {
  if (isKnown) return null;
  const facts = { domain: name, instrument: instrument.name, suggestion };
  return { cause: "domain-not-of-instrument", row, field: "domain", facts };
}

function scaleUnusable(
  { row, lowest, highest }: TransitionRow,
  { name: instrument }: NamedInstrument,
  scale: OrdinalScale | null,
): ScaleProblem | null {
  if (lowest !== null && highest !== null && !isScale(lowest, highest)) {
    return { cause: "scale-impossible", row, field: "lowest", facts: { instrument, lowest, highest } };
  }
  if (scale === null) {
    const suggestion = nearestName(instrument, Object.keys(instrumentNames));
    return { cause: "scale-unknown", row, field: "instrument", facts: { instrument, suggestion } };
  }
  for (const [field, score] of [["lowest", lowest] as const, ["highest", highest] as const]) {
    if (score === null || score === scale[field]) continue;
    const facts = { instrument, column: fields[field].header, score, expected: scale[field] };
    return { cause: "scale-mixed", row, field, facts };
  }
  return null;
}

function secondInstrument(transition: TransitionRow, before: NamedInstrument): ScaleProblem | null {
  if (transition.instrumentAfter === null) return null;
  const after = instrumentNamed(transition.instrumentAfter);
  if (after.key === before.key) return null;
  const facts = { before: before.name, after: after.name };
  return (
    versionMissing(transition, after, "instrumentAfter") ?? {
      cause: "instruments-mixed",
      row: transition.row,
      field: "instrumentAfter",
      facts,
    }
  );
}

function offScale(
  transition: TransitionRow,
  field: "before" | "after",
  { name: instrument }: NamedInstrument,
  { lowest, highest }: OrdinalScale,
): ScaleProblem | null {
  const score = transition[field];
  if (score === null || (Number.isInteger(score) && score >= lowest && score <= highest)) return null;
  const facts = { column: fields[field].header, score, instrument, lowest, highest };
  return { cause: "score-off-scale", row: transition.row, field, facts };
}
