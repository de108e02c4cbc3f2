import type { FormulaProblemCode, FormulaProblemFacts } from "../../src/text/FormulaProblem";
import { formulaSentences } from "../../src/text/nl/formulaSentences";

const long = "Gezondheidsmonitor\nvolwassenen en ouderen, alle wijken samen";
const number = 1234567.125;
const place = { row: 100000, column: "Verwachte verandering per jaar" };

/** The longest facts of every code. */
const facts: { readonly [Code in FormulaProblemCode]: FormulaProblemFacts[Code] } = {
  "argument-missing": { parameter: "vergelijking" },
  "too-many-cells": { parameter: "vergelijkbaar", cells: 1048576, most: 2 },
  "argument-not-a-number": { parameter: "ontwerpeffect", text: long },
  "argument-not-a-share": { parameter: "zekerheid", number },
  "share-out-of-range": { ...place, number },
  "columns-missing": { columns: [place.column, "Aandeel in doelgroep", "Activiteit", "Kerndoel"] },
  "error-in-cell": place,
  "not-a-number": { ...place, text: long },
  "number-too-low": { ...place, number: -number, zeroAllowed: false },
  "not-a-count": { ...place, number },
  "cell-blank": place,
  "more-than": {
    row: 100000,
    column: "Op- en afgeschaald",
    number: 1234567,
    of: "Beginstand",
    most: 1234566,
  },
  "instrument-version-missing": { row: 100000, text: long },
  "instruments-mixed": { row: 100000, before: long, after: long },
  "domain-not-of-instrument": { row: 100000, text: long, instrument: "Participatieladder", near: long },
  "score-not-on-scale": { ...place, number, lowest: 1, highest: 100 },
  "scale-missing": { row: 100000, instrument: long },
  "answer-unknown": { row: 100000, column: "kolom 11", text: long },
  "items-differ": { columns: 16384, items: 11 },
  "answer-outside-scale": { row: 100000, column: "A5", answers: 3 },
  "not-a-date": { ...place, text: long },
  "argument-not-a-date": { parameter: "peildatum", text: long },
  "dates-reversed": { ...place, after: place.column },
  "day-unit-missing": {},
  "date-after-reference": place,
  "row-twice": { row: 100000 },
  "labels-missing": { place: "column" },
  "totals-several": { names: [long, long, long] },
  "citizen-numbers": { column: "Traject" },
  "not-a-period": { row: 100000, text: long },
  "not-a-choice": { row: 100000, text: long, choices: ["Bezoeken", "Deelnemers", "Unieke personen"] },
  "mixed-notation": { name: long, number: 0.351234 },
  "margin-in-doubt": { number: 0.000123 },
  "terms-contradict": place,
  "key-twice": { ...place, key: long },
  "period-twice": { period: "2023/2024" },
  "key-unknown": { key: long, near: long },
  "no-rows": {},
  "formula-not-loaded": {},
  "goal-missing": {},
  "core-goal-missing": { sideGoals: 12 },
  "core-goals-several": { codes: [long, long, long] },
  "trend-not-computable": { reason: "too-few-periods" },
  "no-common-periods": { needed: 2, found: 0 },
  "denominator-not-positive": { persons: 0 },
  "numerator-out-of-range": { events: number, persons: number },
  "not-a-finite-number": { name: "targetShare", value: NaN },
  "out-of-range": { name: "targetShare", value: number, lowest: 0, highest: 1 },
  "not-a-whole-number": { name: "targetShare", value: number },
  "too-few-values": { needed: 12, given: 11 },
  "lengths-differ": { first: 100000, second: 99999 },
  "bounds-reversed": { lower: number, upper: number },
};

const codes = Object.keys(facts) as FormulaProblemCode[];

function sentenceOf<Code extends FormulaProblemCode>(code: Code): string {
  return formulaSentences[code](facts[code]);
}

describe("the sentences of formulas", () => {
  it.each(codes)("%s is one line that Excel shows whole, and says what to do", (code) => {
    const sentence = sentenceOf(code);
    expect(sentence.length).toBeLessThanOrEqual(100);
    expect(sentence).not.toMatch(/\n|undefined|NaN/);
    expect(sentence).toMatch(/^[\p{Lu}\d‘].*[.?]$/u);
  });

  it.each(["too-few-periods", "periods-overlap", "periods-unequally-spaced", "incalculable"] as const)(
    "a trend that cannot be computed because of %s too",
    (reason) => {
      const sentence = formulaSentences["trend-not-computable"]({ reason });
      expect(sentence.length).toBeLessThanOrEqual(100);
    },
  );

  it("says the sum of shares as a percentage", () => {
    const sum = { name: "sum of targetShare", value: 0.4, lowest: 0.99, highest: 1.01 };
    expect(formulaSentences["out-of-range"](sum)).toContain("40,0%");
  });
});
