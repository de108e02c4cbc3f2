import type { OrdinalScale } from "../../domain/scales/OrdinalScale";
import { normaliseName } from "../../domain/codes/normaliseName";
import { scaleInstruments } from "../../domain/scales/scaleInstruments";
import { TransitionTally } from "../../domain/scales/TransitionTally";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { numberAt } from "../range/numberAt";
import { textAt } from "../range/textAt";
import { domainIn } from "./domainIn";
import { instrumentIn } from "./instrumentIn";
import type { ScaleGroup } from "./ScaleGroup";
import type { TransitionsRange } from "./transitionColumns";

/** What holds for rows that do not say it themselves. */
export interface ScaleArguments {
  readonly instrument: string;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Per instrument and domain the persons who were counted. What stands in a cell leads to its group once it was seen. */
export class ScaleGroups {
  readonly all: ScaleGroup[] = [];
  readonly #byKey = new Map<string, ScaleGroup>();
  readonly #seen = new Map<unknown, Map<unknown, ScaleGroup>>();
  readonly #range: TransitionsRange;
  readonly #blank: ScaleArguments;

  constructor(range: TransitionsRange, blank: ScaleArguments) {
    this.#range = range;
    this.#blank = blank;
  }

  /**
   * @throws FormulaRefusal  "terms-contradict", "instruments-mixed", "instrument-version-missing", "scale-missing",
   *                         "argument-missing"; those of domainIn and numberAt
   * @throws InvalidInput    those of TransitionTally, for an own scale
   */
  at(index: number): ScaleGroup {
    const { positions, rows } = this.#range;
    const instrumentCell = rows[index]?.[positions.instrument];
    const domainCell = rows[index]?.[positions.scaleDomain];
    let ofInstrument = this.#seen.get(instrumentCell);
    let group = ofInstrument?.get(domainCell);
    if (group === undefined) {
      group = this.#find(index);
      ofInstrument ??= new Map<unknown, ScaleGroup>();
      this.#seen.set(instrumentCell, ofInstrument.set(domainCell, group));
    }
    if (positions.instrumentAfter >= 0) this.#assertSameInstrument(index, group);
    if (group.isOwnScale) this.#assertSameScale(index, group);
    return group;
  }

  #find(index: number): ScaleGroup {
    const range = this.#range;
    const named = textAt(range, index, "instrument");
    const instrument =
      named === "" ? instrumentIn(this.#blank.instrument, null) : instrumentIn(named, index + 1);
    const hasDomains = range.positions.scaleDomain >= 0;
    const domain = domainIn(hasDomains ? textAt(range, index, "scaleDomain") : null, instrument, index + 1);
    const key = `${instrument.key}\n${domain.key}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const { name, code } = instrument;
    const scale = code === null ? this.#ownScale(index, name) : scaleInstruments[code];
    const tally = new TransitionTally(scale);
    const group = { instrument: name, domain: domain.name, isOwnScale: code === null, tally };
    this.#byKey.set(key, group);
    this.all.push(group);
    return group;
  }

  #ownScale(index: number, instrument: string): OrdinalScale {
    const lowest = numberAt(this.#range, index, "lowest") ?? this.#blank.lowest;
    const highest = numberAt(this.#range, index, "highest") ?? this.#blank.highest;
    if (lowest !== null && highest !== null) return { lowest, highest };
    if (instrument === "") throw new FormulaRefusal("argument-missing", { parameter: "instrument" });
    throw new FormulaRefusal("scale-missing", { row: index + 1, instrument });
  }

  #assertSameScale(index: number, { tally }: ScaleGroup): void {
    for (const column of ["lowest", "highest"] as const) {
      const score = numberAt(this.#range, index, column);
      if (score === null || score === tally.scale[column]) continue;
      throw new FormulaRefusal("terms-contradict", { row: index + 1, column: formulaColumns[column][0] });
    }
  }

  #assertSameInstrument(index: number, { instrument: before }: ScaleGroup): void {
    const text = textAt(this.#range, index, "instrumentAfter");
    if (text === "") return;
    const after = instrumentIn(text, index + 1);
    if (normaliseName(after.name) === normaliseName(before)) return;
    throw new FormulaRefusal("instruments-mixed", { row: index + 1, before, after: after.name });
  }
}
