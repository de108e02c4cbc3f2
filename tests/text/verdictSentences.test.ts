import type { Reason, Verdict } from "../../src/domain/movement/judgement";
import { verdictNames as englishNames } from "../../src/text/en/verdictNames";
import { verdictSentence as inEnglish } from "../../src/text/en/verdictSentences";
import { verdictNames as dutchNames } from "../../src/text/nl/verdictNames";
import { verdictSentence as inDutch } from "../../src/text/nl/verdictSentences";
import { judgedCases } from "./judgementsOfEachReason";

const allVerdicts: Readonly<Record<Verdict, true>> = {
  "moved-favourably": true,
  "moved-unfavourably": true,
  "moved-too-little": true,
  "not-moving": true,
  "cannot-tell": true,
  baseline: true,
  "not-assessable": true,
  "not-comparable": true,
  suppressed: true,
  maintained: true,
  declined: true,
  "declined-size-uncertain": true,
};

const allReasons: Readonly<Record<Reason, true>> = {
  "interval-excludes-zero": true,
  "size-uncertain": true,
  "within-margin": true,
  "interval-too-wide": true,
  "margin-not-provable": true,
  "margin-missing": true,
  "first-measurement": true,
  "no-measurement": true,
  "value-missing": true,
  "value-impossible": true,
  "value-contradicts-counts": true,
  "uncertainty-missing": true,
  "too-few-persons": true,
  "norm-missing": true,
  "kind-missing": true,
  "margin-impossible": true,
  "expected-change-missing": true,
  "modelled-estimate": true,
  "period-repeated": true,
  "definition-changed": true,
  "series-broken": true,
  "period-length-differs": true,
  "periods-overlap": true,
  "registration-jumped": true,
  "small-group-hidden": true,
  "no-decline-beyond-margin": true,
  "decline-beyond-margin": true,
  "decline-size-uncertain": true,
};

/** Jargon, broken facts, and causes: a change is seen, not explained. */
const avoided =
  /significan|\bdoor\b|\bbecause of\b|\bcaused?\b|undefined|NaN|null|\[object|Infinity|hypothes|p-waarde|p-value|betrouwbaarheid|\bje\b|\bjouw|!| {2}|^ | $| [.,:;?]/i;

const longestSentence = 25;

const said = judgedCases.flatMap(({ what, judgement, unit, norm }) => [
  { what, language: "Dutch", judgement, text: inDutch(judgement, unit, norm) },
  { what, language: "English", judgement, text: inEnglish(judgement, unit, norm) },
]);

test("the cases hold every verdict and every reason", () => {
  const verdicts = new Set(judgedCases.map(({ judgement }) => judgement.verdict));
  const reasons = new Set(judgedCases.map(({ judgement }) => judgement.reason));
  expect([...verdicts].sort()).toEqual(Object.keys(allVerdicts).sort());
  expect([...reasons].sort()).toEqual(Object.keys(allReasons).sort());
});

describe.each(said)("$language: $what", ({ text, judgement }) => {
  const sentences = text.split(/(?<=[.?])\s+/);

  test("is whole sentences of at most 25 words", () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d‘].*[.?]$/u);
      expect([sentence, sentence.split(/\s+/).length <= longestSentence]).toEqual([sentence, true]);
    }
  });

  test("holds no words to avoid and no broken facts", () => {
    expect(text).not.toMatch(avoided);
  });

  test("says how many persons are needed where that is known", () => {
    const isAsked = judgement.verdict === "cannot-tell" && judgement.reason !== "margin-missing";
    expect(/(ongeveer|about) [\d.,]+ per met?(ing|asurement)/.test(text)).toBe(
      isAsked && judgement.personsNeeded !== null,
    );
  });

  test("shows that it does not move, and only then", () => {
    expect(/aantoonbaar \(vrijwel\) gelijk|shown to stay \(almost\) the same/.test(text)).toBe(
      judgement.verdict === "not-moving",
    );
  });
});

const sentenceOf = (what: string): string => {
  const found = judgedCases.find((known) => known.what === what);
  if (found === undefined) throw new Error(`no such case: ${what}`);
  return inDutch(found.judgement, found.unit, found.norm);
};

test.each([
  [
    "V2 not moving",
    "De waarde is aantoonbaar (vrijwel) gelijk gebleven. Gemeten verschil: 0,0 procentpunt. De onzekerheidsmarge loopt van 2,4 de verkeerde kant op tot 2,4 de goede kant op. Dat blijft binnen de afgesproken marge van 3 procentpunt.",
  ],
  [
    "V12 moved favourably",
    "De indicator gaat aantoonbaar de goede kant op: met 4,0 procentpunt. De onzekerheidsmarge loopt van 1,1 tot 6,9. Of dat meer is dan de afgesproken marge van 3 procentpunt, staat nog niet vast.",
  ],
  [
    "V1 interval too wide",
    "Met deze aantallen is niet te zeggen of er iets verandert. De onzekerheidsmarge loopt van 1,9 de verkeerde kant op tot 3,9 de goede kant op. Nodig om te laten zien dat er niets verandert: ongeveer 4.760 per meting.",
  ],
] as const)("%s, with the figures of the published fixtures", (what, sentence) => {
  expect(sentenceOf(what)).toBe(sentence);
});

test("a bound that rounds to zero is not shown as zero, because the verdict hangs on it (V6: 0.02 to 1.98)", () => {
  const case6 = judgedCases.find(({ what }) => what === "V6 moved too little");
  if (case6 === undefined) throw new Error("no V6");
  const favourable = { ...case6.judgement, verdict: "moved-favourably", reason: "size-uncertain" } as const;
  expect(inDutch(favourable, "percentage-points")).toContain("loopt van bijna 0 tot 2,0.");
});

test("100 persons are said in whole points (V10: −11.63 to 15.52)", () => {
  expect(sentenceOf("V10 a hundred persons")).toContain("Een marge van 3 procentpunt");
  const case10 = judgedCases.find(({ what }) => what === "V10 a hundred persons");
  if (case10 === undefined) throw new Error("no V10");
  const wide = { ...case10.judgement, reason: "interval-too-wide" } as const;
  expect(inDutch(wide, "percentage-points")).toContain("van 12 de verkeerde kant op tot 16 de goede kant op");
});

test("a bounded decline is compared with what was expected, a value to be kept is not", () => {
  expect(sentenceOf("bounded decline kept")).toMatch(/verwacht/);
  expect(sentenceOf("maintained")).not.toMatch(/verwacht/);
});

test("the verdicts have the names that are agreed (glossary), different in each language", () => {
  expect(Object.values(dutchNames)).toEqual([
    "Gunstig bewogen",
    "Ongunstig bewogen",
    "Bewogen, maar te klein",
    "Beweegt niet",
    "Niet vast te stellen",
    "Nulmeting",
    "Niet te beoordelen",
    "Niet vergelijkbaar",
    "Onderdrukt",
    "Behouden (gewenst)",
    "Achteruitgang groter dan de marge",
    "Achteruit, omvang onzeker",
  ]);
  expect(new Set(Object.values(englishNames)).size).toBe(12);
});
