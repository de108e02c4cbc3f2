import type { OrdinalScale } from "../../domain/scales/OrdinalScale";
import { scaleInstruments } from "../../domain/scales/scaleInstruments";
import { TransitionTally } from "../../domain/scales/TransitionTally";
import type { FoundTable } from "../records";
import type { TransitionRow } from "../records/trajectoryRecords";
import type { NamedDomain } from "./domainNamed";
import { domainNamed } from "./domainNamed";
import type { NamedInstrument } from "./instrumentNamed";
import { instrumentNamed } from "./instrumentNamed";
import { isScale } from "./isScale";
import type { ScaleProblem } from "./problemOfTransition";
import { problemOfTransition } from "./problemOfTransition";

/** The rows of one instrument and one domain, counted on its scale. */
export interface ScaleGroup {
  readonly instrument: NamedInstrument;
  readonly domain: NamedDomain;
  /** Null where no row says which scores are possible, or they cannot be counted together. */
  readonly scale: OrdinalScale | null;
  /** Of the rows without a problem; null where `scale` is. */
  readonly tally: TransitionTally | null;
  readonly rowsLeftOut: number;
  readonly problems: readonly ScaleProblem[];
}

/**
 * The rows of Overgangen by instrument and domain, in the order in which they first appear: what can be counted is, and
 * what cannot is left out with the reason.
 *
 * A row without an instrument is in no group (S07); a domain that does not apply to somebody ("n.v.t." both times) is no row.
 */
export function scaleGroups(table: FoundTable<TransitionRow> | null): ScaleGroup[] {
  const hasDomains = table?.columns["domain"] !== undefined;
  const groups = new Map<string, GroupedRows>();
  for (const row of table?.rows ?? []) {
    if (row.instrument === null || isNotApplicable(row)) continue;
    const instrument = instrumentNamed(row.instrument);
    const domain = domainNamed(row.domain, instrument, hasDomains);
    const key = `${instrument.key}\n${domain.key}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { instrument, domain, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()].map(counted);
}

interface GroupedRows {
  readonly instrument: NamedInstrument;
  readonly domain: NamedDomain;
  readonly rows: TransitionRow[];
}

const isNotApplicable = ({ states }: TransitionRow): boolean =>
  states["before"] === "not-applicable" && states["after"] === "not-applicable";

function counted({ instrument, domain, rows }: GroupedRows): ScaleGroup {
  const scale = scaleOf(instrument, domain, rows);
  const tally = scale === null ? null : new TransitionTally(scale);
  const problems: ScaleProblem[] = [];
  let rowsLeftOut = 0;
  for (const row of rows) {
    const problem = problemOfTransition(row, { instrument, domain, scale });
    if (problem !== null) problems.push(problem);
    const isUsable = problem === null && isKnown(row);
    if (tally !== null && isUsable) tally.add(row.before ?? 0, row.after, row.count ?? 0);
    else rowsLeftOut += 1;
  }
  return { instrument, domain, scale, tally, rowsLeftOut, problems };
}

/** Whether what a row needs is filled in; no second score only where the row says that there was none. */
function isKnown({ before, after, count, states }: TransitionRow): boolean {
  return before !== null && count !== null && (after !== null || states["after"] === "not-applicable");
}

function scaleOf(
  { code, versionMissing }: NamedInstrument,
  { isKnown: isDomain }: NamedDomain,
  rows: readonly TransitionRow[],
): OrdinalScale | null {
  if (versionMissing || !isDomain) return null;
  if (code !== null) return scaleInstruments[code];
  for (const { lowest, highest } of rows) {
    if (lowest !== null && highest !== null && isScale(lowest, highest)) return { lowest, highest };
  }
  return null;
}
