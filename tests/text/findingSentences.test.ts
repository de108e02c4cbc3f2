import { describeFinding } from "../../src/text/describeFinding";
import { findingSentences as inDutch } from "../../src/text/nl/findingSentences";
import { findingSentences as inEnglish } from "../../src/text/en/findingSentences";
import { allCauses, findingsOf } from "./findingsWithFacts";

const languages = { Dutch: inDutch, English: inEnglish } as const;
const everySentence = Object.entries(languages).flatMap(([language, sentences]) =>
  allCauses.map((cause) => ({ language, cause, sentences })),
);

const longestSentence = 25;

/** What our readers should not have to read: jargon, blame, cause where there is only contribution, shouting. */
const avoided =
  /significan|equivalen|u heeft fout|\bfout ingevuld|\bje\b|\bjouw|\bjij\b|hypothes|p-waarde|p-value|\bvalide|parameter|string|\bnull\b|undefined|NaN|\[object|!|\binvalid\b|u moet|\bwrong\b(?= input)|betrouwbaarheidsinterval/i;

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?:;])\s+/);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

describe.each(everySentence)("$language, $cause", ({ cause, sentences }) => {
  const described = findingsOf(cause).map((finding) => ({
    finding,
    said: describeFinding(finding, sentences),
  }));
  const texts = described.flatMap(({ said: { title, examples, why, remedy, mayBeIgnored } }) => [
    title,
    why,
    remedy,
    ...(mayBeIgnored === null ? [] : [mayBeIgnored]),
    ...examples.map(({ text }) => text),
  ]);

  test("says what, where, why and how to mend it", () => {
    for (const text of texts) expect(text).toMatch(/\S{2}/);
  });

  test("holds no words to avoid and no broken facts", () => {
    for (const text of texts) expect(text).not.toMatch(avoided);
  });

  test(`has no sentence over ${longestSentence} words`, () => {
    for (const text of texts) {
      for (const sentence of sentencesIn(text))
        expect([sentence, wordsIn(sentence) <= longestSentence]).toEqual([sentence, true]);
    }
  });

  test("ends whole sentences with a mark, titles without one, and has no space too many", () => {
    for (const { said } of described) {
      expect(said.title).not.toMatch(/[.]$/);
      for (const text of [said.why, said.remedy, said.mayBeIgnored ?? "."]) expect(text).toMatch(/[.?]$/);
    }
    for (const text of texts) expect(text).not.toMatch(/ {2}|^ | $| [.,:;?]/);
  });

  test("begins with a capital, a digit or the user's own words", () => {
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\d‘−]/u);
  });

  test("twenty places have another title than one, or there can be only one", () => {
    const titles = described.map(({ said }) => said.title);
    const canBeOnlyOne = [
      "template-version-missing",
      "recalculation-pending",
      "kept-part-unreadable",
      "contract-reversed",
      "period-outside-contract",
      "evaluation-outside-contract",
      "day-unit-missing",
      "reference-date-missing",
      "follow-up-incomplete",
      "recurrence-term-missing",
      "reporting-period-reversed",
      "period-outside-reporting-year",
      "previous-of-other-municipality",
      "previous-of-other-provider",
      "previous-not-before",
      "previous-long-before",
      "previous-without-tables",
      "leading-zero-lost",
    ].includes(cause);
    expect(titles[0] !== titles[1]).toBe(!canBeOnlyOne);
    if (!canBeOnlyOne) expect(titles[1]).toMatch(/20|meer dan één|more than once/);
  });
});

test("speaks of one text number as the mock-ups do", () => {
  const [one, twenty] = findingsOf("number-as-text").map((finding) => describeFinding(finding, inDutch));
  expect(one?.title).toBe("Een getal in kolom ‘Aantal’ staat als tekst");
  expect(twenty?.title).toBe("20 getallen in kolom ‘Aantal’ staan als tekst");
  expect(one?.examples[0]?.text).toBe("‘12.5’ — bedoelt u 12,5?");
});

test("a text that already looks like the number is answered with bare digits", () => {
  const facts = { column: "Aantal", text: "1.085", number: 1085 };
  expect(inDutch["number-as-text"].example(facts)).toBe("‘1.085’ — bedoelt u het getal 1085?");
  expect(inEnglish["number-as-text"].example({ ...facts, text: "1,085" })).toBe(
    "‘1,085’ — do you mean the number 1085?",
  );
});

test.each([
  ["reach-above-target", "Het bereik is groter dan de doelgroep (95.000 van 80.000)"],
  ["overlap-unknown", "Het bereik ligt tussen 1,5% en 4,3% van de doelgroep"],
  ["several-core-goals", "Kies één kerndoel bij ‘Koffie-inloop’"],
  ["margin-not-provable", "Een marge van 2 procentpunt is niet aantoonbaar"],
  ["goal-without-indicator", "Doel ‘D2.1’ heeft geen indicator"],
  ["citizen-number-column", "Kolom C lijkt BSN’s te bevatten"],
  ["target-without-reference-date", "De omvang van doelgroep ‘G1’ heeft geen peildatum"],
  ["rows-below-table", "1 rij onder tabel ‘Activiteiten’ is niet gelezen"],
  ["value-jumped", "Indicator ‘I-01’ is 2,4 keer zo hoog als bij de vorige meting"],
] as const)("the title of %s says the finding: %s", (cause, title) => {
  const [finding] = findingsOf(cause);
  expect(finding && describeFinding(finding, inDutch).title).toBe(title);
});

test.each([
  ["flow-out-of-balance", "100 + 30 − 20 = 110, ingevuld is 105."],
  ["target-outdated", "De peildatum is 01-01-2015, het verslag gaat over 2020."],
  [
    "margin-not-provable",
    "Indicator ‘I-01’ in Noord: marge 2 procentpunt; n = 2.300; nodig: ongeveer 10.700 per meting.",
  ],
  ["unknown-goal", "‘Medeoen’ — bedoelt u ‘Meedoen’?"],
] as const)("the example of %s shows the facts: %s", (cause, text) => {
  const [finding] = findingsOf(cause);
  expect(finding && describeFinding(finding, inDutch).examples[0]?.text).toBe(text);
});

test("says 'at least' where not every row below a table was looked at", () => {
  const titles = findingsOf("rows-below-table").map((finding) => describeFinding(finding, inDutch).title);
  expect(titles[1]).toBe("20 rijen onder tabel ‘Activiteiten’ zijn niet gelezen");
  expect(titles[3]).toBe("Ten minste 20 rijen onder tabel ‘Metingen’ zijn niet gelezen");
});

test("shows a date in a column of numbers as the reader writes dates", () => {
  const facts = { column: "Aantal", text: "2026-02-01" };
  expect(inDutch["not-a-number"].example(facts)).toBe("Gevonden: ‘01-02-2026’.");
});

test("asks the essence question where a core goal is to be chosen", () => {
  for (const cause of ["no-core-goal", "several-core-goals"] as const) {
    expect(inDutch[cause].remedy).toMatch(/als deze activiteit niet bijdraagt aan dit doel/);
    expect(inDutch[cause].remedy).toMatch(/ontevreden zijn\?/);
  }
});

test("an error can never be ignored, a warning or note always can", () => {
  for (const cause of allCauses) {
    const [finding] = findingsOf(cause);
    for (const sentences of [inDutch, inEnglish]) {
      expect([cause, sentences[cause].mayBeIgnored === null]).toEqual([
        cause,
        finding?.severity === "error" || cause === "goal-cycle",
      ]);
    }
  }
});
