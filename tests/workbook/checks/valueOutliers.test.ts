import { valueOutliers } from "../../../src/workbook/checks/valueOutliers";
import { seenBy } from "./seenBy";

const seenIn = (margin: string, values: readonly string[], explained = -1, bounds = "|") =>
  seenBy(valueOutliers, {
    Indicatoren: `
      | Code | Doel | Naam | Populatie | Soort      | Norm  | Marge     |
      | I-01 | R1   | Naam | Inwoners  | Gemiddelde | Hoger | ${margin} |`,
    Metingen: [
      "| Indicator | Periode | Waarde | Toelichting | Ondergrens | Bovengrens |",
      ...values.map(
        (value, index) =>
          `| I-01 | ${2015 + index} | ${value} | ${index === explained ? "nieuw" : ""} | ${bounds} |`,
      ),
    ].join("\n"),
  });

// Median 5.05, median absolute deviation 0.05: 0.6745 × 3.95 / 0.05 = 53.
const withOutlier = ["5", "5.1", "5", "5.1", "5", "9"];

test("finds a value far from the other five (0.6745 × distance ÷ MAD = 53, above 3.5: Iglewicz & Hoaglin)", () => {
  expect(seenIn("0.3", withOutlier)).toEqual([
    {
      cause: "value-outlying",
      at: "Metingen!C7",
      facts: { indicator: "I-01", area: null, kind: "mean", period: "2020", value: 9, median: 5.05 },
    },
  ]);
});

test("stays silent on five values, on an explained one, within the margin, and within its own interval", () => {
  expect(seenIn("0.3", withOutlier.slice(1))).toEqual([]);
  expect(seenIn("0.3", withOutlier, 5)).toEqual([]);
  expect(seenIn("4", withOutlier)).toEqual([]);
  expect(seenIn("0.3", withOutlier, -1, "1 | 10")).toEqual([]);
});

test("stays silent where half the values are equal: then only the jump counts", () => {
  expect(seenIn("0.1", ["5", "5", "5", "5", "5.1", "5.4"])).toEqual([]);
});

test("stays silent on what is a jump already", () => {
  expect(seenIn("0.3", ["5", "5.1", "5", "5.1", "5", "12"])).toEqual([]);
});
