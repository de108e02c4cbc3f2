import { judgeSeries } from "../../src/domain/movement/judgeSeries";
import type { Judgement, Norm } from "../../src/domain/movement/judgement";
import type { IndicatorTerms, Measurement } from "../../src/domain/movement/Measurement";
import type { ChangeUnit } from "../../src/text/ChangeUnit";
import { changeUnit } from "../../src/text/ChangeUnit";
import { counted, measured, termsOf } from "../domain/movement/seriesInWords";

export interface JudgedCase {
  readonly what: string;
  readonly judgement: Judgement;
  readonly unit: ChangeUnit;
  readonly norm: Norm | null;
}

const judged = (what: string, said: Partial<IndicatorTerms>, ...series: Measurement[]): JudgedCase => {
  const terms = termsOf({ margin: 3, ...said });
  return { what, judgement: judgeSeries(terms, series), unit: changeUnit(terms.kind), norm: terms.norm };
};

const before = counted(2021, "1104/2300");
const pair = (what: string, after: string, said: Partial<IndicatorTerms> = {}): JudgedCase =>
  judged(what, said, before, counted(2022, after));
const quiet = (what: string, after: Partial<Measurement>, said: Partial<IndicatorTerms> = {}): JudgedCase =>
  judged(what, said, before, { ...counted(2022, "1104/2300"), ...after });

const mean = (period: number, value: number, halfWidth: number): Measurement =>
  measured(period, { value, lower95: value - halfWidth, upper95: value + halfWidth, persons: 400 });
const kept = (what: string, after: string, said: Partial<IndicatorTerms> = {}): JudgedCase =>
  judged(what, { norm: "maintain", margin: 10, ...said }, counted(2021, "300/400"), counted(2022, after));
const declining = { norm: "bounded-decline", expectedChangePerYear: 2 } as const;

/** One or more series for every verdict and every reason that judgeSeries gives, in each unit. */
export const judgedCases: readonly JudgedCase[] = [
  pair("V12 moved favourably", "1012/2300"),
  pair("V4 moved favourably, size uncertain", "1035/2300"),
  pair("V5 moved unfavourably, size uncertain", "1173/2300"),
  pair("moved unfavourably, no margin", "1250/2300", { margin: null }),
  pair("V2 not moving", "1104/2300"),
  pair("V3 margin not provable", "1104/2300", { margin: 2 }),
  pair("V1 interval too wide", "1081/2300"),
  pair("no margin", "1104/2300", { margin: null }),
  judged("V6 moved too little", {}, counted(2021, "9600/20000"), counted(2022, "9400/20000")),
  judged("moved too little the wrong way", {}, counted(2021, "9600/20000"), counted(2022, "9800/20000")),
  judged(
    "a whole country, hardly moved",
    {},
    counted(2021, "4800000/10000000"),
    counted(2022, "4795000/10000000"),
  ),
  judged("V10 a hundred persons", {}, counted(2021, "48/100"), counted(2022, "46/100")),
  judged(
    "a mean moved",
    { kind: "mean", norm: "higher", margin: 0.3 },
    mean(2021, 6.5, 0.1),
    mean(2022, 7, 0.1),
  ),
  judged("a mean cannot tell", { kind: "mean", margin: 0.1 }, mean(2021, 6.5, 0.2), mean(2022, 6.6, 0.2)),
  judged(
    "a count moved",
    { kind: "count", margin: 50 },
    measured(2021, { value: 1000 }),
    measured(2022, { value: 700 }),
  ),
  judged(
    "a count cannot tell",
    { kind: "count", margin: 5 },
    measured(2021, { value: 100 }),
    measured(2022, { value: 96 }),
  ),
  kept("maintained", "290/400"),
  kept("declined", "200/400"),
  kept("declined, size uncertain", "240/400"),
  kept("declined, no margin", "240/400", { margin: null }),
  kept("maintained without a margin", "350/400", { margin: null }),
  kept("bounded decline kept", "290/400", declining),
  kept("bounded decline passed", "200/400", declining),
  kept("bounded decline uncertain", "240/400", declining),
  kept("bounded decline, nothing expected", "290/400", { ...declining, expectedChangePerYear: null }),
  judged("no measurement", {}),
  judged("one measurement", {}, before),
  quiet("no value", { events: null }),
  quiet("hidden", { events: null, suppressed: true }),
  quiet("no persons", { events: null, value: 48, persons: null }),
  quiet("too few persons", { events: 4, persons: 9 }),
  quiet("above 100", { events: null, value: 101 }),
  quiet("contradicted", { value: 52 }),
  quiet("modelled", { status: "modelled" }),
  judged("a period twice", {}, before, counted(2022, "1104/2300"), counted(2022, "1150/2300")),
  quiet("no norm", {}, { norm: null }),
  quiet("no kind", {}, { kind: null }),
  quiet("a margin below zero", {}, { margin: -3 }),
  quiet("another definition", { definitionVersion: "18+" }),
  quiet("a break", { status: "break" }),
  judged("a quarter before a year", {}, counted("2021-K4", "1104/2300"), counted(2022, "1104/2300")),
  judged(
    "a school year before the calendar year that shares months with it",
    {},
    counted("2021/2022", "1104/2300"),
    counted(2022, "1104/2300"),
  ),
  judged(
    "a registration that jumps",
    { kind: "count" },
    measured(2021, { value: 400 }),
    measured(2022, { value: 1200 }),
  ),
];
