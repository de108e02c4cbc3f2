import { termsKept } from "../../../../src/workbook/checks/previous/termsKept";
import { seenBy } from "../seenBy";

interface Terms {
  readonly population?: string;
  readonly kind?: string;
  readonly norm?: string;
  readonly margin?: string;
  readonly instrument?: string;
  readonly why?: string;
  readonly measured?: readonly string[];
}

const year = ({
  population = "Inwoners",
  kind = "Aandeel",
  norm = "Lager",
  margin = "3",
  instrument = "Inwonerpeiling",
  why = "",
  measured = [],
}: Terms = {}) => ({
  Indicatoren: `
    | Code | Doel | Naam               | Populatie     | Soort   | Norm    | Marge     | Instrument    | Toelichting |
    | I-01 | R1   | Voelt zich eenzaam | ${population} | ${kind} | ${norm} | ${margin} | ${instrument} | ${why}      |`,
  Metingen: [
    "| Indicator | Periode | Waarde | Definitieversie | Status |",
    "| I-01 | 2022 | 35% | 2019 | |",
    ...measured,
  ].join("\n"),
});

test.each<[Terms, string, string, unknown, unknown]>([
  [{ population: "Deelnemers" }, "D", "Populatie", "Inwoners", "Deelnemers"],
  [{ kind: "Gemiddelde" }, "E", "Soort", "Aandeel", "Gemiddelde"],
  [{ norm: "Behouden" }, "F", "Norm", "Lager", "Behouden"],
  [{ margin: "5" }, "G", "Marge", 3, 5],
  [{ margin: "0" }, "G", "Marge", 3, 0],
  [{ instrument: "Gezondheidsmonitor" }, "H", "Instrument", "Inwonerpeiling", "Gezondheidsmonitor"],
  [{ instrument: "" }, "H", "Instrument", "Inwonerpeiling", null],
])("finds %j, where it stands", (terms, letter, column, before, now) => {
  expect(seenBy(termsKept, year(terms), {}, year())).toEqual([
    {
      cause: "terms-changed",
      at: `Indicatoren!${letter}2`,
      facts: { indicator: "I-01", column, before, now },
    },
  ]);
});

test("stays silent where nothing changed, in other words for the same, and where it was not said last year", () => {
  expect(seenBy(termsKept, year(), {}, year())).toEqual([]);
  expect(
    seenBy(termsKept, year({ norm: "Lager is beter", instrument: "inwoner-peiling" }), {}, year()),
  ).toEqual([]);
  expect(seenBy(termsKept, year(), {}, year({ instrument: "", margin: "" }))).toEqual([]);
  expect(seenBy(termsKept, year({ margin: "5" }))).toEqual([]);
});

test("stays silent where the norm or margin is blank or cannot be read: these are findings already", () => {
  expect(seenBy(termsKept, year({ norm: "", margin: "" }), {}, year())).toEqual([]);
  expect(seenBy(termsKept, year({ norm: "Omhoog", margin: "veel" }), {}, year())).toEqual([]);
});

test("stays silent where it is explained, by a word, a break or a new version of the definition", () => {
  expect(seenBy(termsKept, year({ margin: "5", why: "afgesproken in maart" }), {}, year())).toEqual([]);
  const broken = year({ margin: "5", measured: ["| I-01 | 2023 | 36% | 2019 | Trendbreuk |"] });
  expect(seenBy(termsKept, broken, {}, year())).toEqual([]);
  const renewed = year({ margin: "5", measured: ["| I-01 | 2023 | 36% | 2023 | |"] });
  expect(seenBy(termsKept, renewed, {}, year())).toEqual([]);
  const sameVersion = year({ margin: "5", measured: ["| I-01 | 2023 | 36% | 2019 | |"] });
  expect(seenBy(termsKept, sameVersion, {}, year())).toHaveLength(1);
});
