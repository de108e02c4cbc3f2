import type { FormulaProblemCode, FormulaProblemFacts } from "../../src/text/FormulaProblem";
import { formulaSentences } from "../../src/text/nl/formulaSentences";

const long = "Gezondheidsmonitor\nvolwassenen en ouderen, alle wijken samen";
const number = 1234567.125;
const place = { row: 100000, column: "Verwachte verandering per jaar" };

/** The longest facts of every code. */
const facts: { readonly [Code in FormulaProblemCode]: FormulaProblemFacts[Code] } = {
  "argument-missing": { parameter: "vergelijking" },
  "argument-not-a-number": { parameter: "ontwerpeffect", text: long },
  "argument-not-a-share": { parameter: "zekerheid", number },
  "share-out-of-range": { ...place, number },
  "columns-missing": { columns: [place.column, "Aandeel in doelgroep", "Activiteit", "Kerndoel"] },
  "error-in-cell": place,
  "not-a-number": { ...place, text: long },
  "not-a-count": { ...place, number },
  "cell-blank": place,
  "not-a-period": { row: 100000, text: long },
  "not-a-choice": { row: 100000, text: long, choices: ["Bezoeken", "Deelnemers", "Unieke personen"] },
  "mixed-notation": { name: long, number: 0.351234 },
  "margin-in-doubt": { number: 0.000123 },
  "terms-contradict": place,
  "key-twice": { ...place, key: long },
  "period-twice": { period: "2023/2024" },
  "key-unknown": { key: long, near: long },
  "no-rows": {},
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
