import { directionOfValue } from "../../../src/screens/movement/directionOfValue";
import { checkedSnapshot } from "../checkedSnapshot";

const directionOf = (norm: string, from: string, to: string) => {
  const { report } = checkedSnapshot({
    Indicatoren: `
      | Code | Doel | Naam | Populatie | Soort   | Norm    | Marge |
      | I-1  | S1   | Naam | Inwoners  | Aandeel | ${norm} | 3     |`,
    Metingen: `
      | Indicator | Periode | Waarde  | Aantal (n) |
      | I-1       | 2022    | ${from} | 2300       |
      | I-1       | 2023    | ${to}   | 2300       |`,
  });
  const [indicator] = report.indicators;
  return indicator === undefined ? undefined : directionOfValue(indicator);
};

test.each([
  ["Lager", "48%", "40%", "down"],
  ["Hoger", "48%", "40%", "down"],
  ["Lager", "40%", "48%", "up"],
  ["Hoger", "48%", "48%", null],
  ["", "48%", "40%", null],
])("norm '%s', from %s to %s: %s", (norm, from, to, direction) => {
  expect(directionOf(norm, from, to)).toBe(direction);
});
