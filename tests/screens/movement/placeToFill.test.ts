import { placeToFill } from "../../../src/screens/movement/placeToFill";
import { checkedSnapshot } from "../checkedSnapshot";

const placeOf = (norm: string, margin: string, measurements: string) => {
  const { report, records } = checkedSnapshot({
    Indicatoren: `
      | Code | Doel | Naam | Populatie | Soort   | Norm    | Marge     |
      | I-1  | S1   | Naam | Inwoners  | Aandeel | ${norm} | ${margin} |`,
    Metingen: `| Indicator | Periode | Waarde | Aantal (n) |\n${measurements}`,
  });
  const [indicator] = report.indicators;
  return indicator === undefined ? undefined : placeToFill(indicator, records);
};
const pair = "| I-1 | 2022 | 48% | 2300 |\n| I-1 | 2023 | 40% | 2300 |";

test("without a norm the place is its cell in Indicatoren", () => {
  expect(placeOf("", "3", pair)).toEqual({ sheet: "Indicatoren", row: 2, column: 5 });
});

test("without a margin, where nothing moved, the place is its cell in Indicatoren", () => {
  const still = "| I-1 | 2022 | 48% | 2300 |\n| I-1 | 2023 | 48% | 2300 |";
  expect(placeOf("Lager", "", still)).toEqual({ sheet: "Indicatoren", row: 2, column: 6 });
});

test("without a value the place is the cell of the latest measurement", () => {
  const blank = "| I-1 | 2022 | 48% | 2300 |\n| I-1 | 2023 |  | 2300 |";
  expect(placeOf("Lager", "3", blank)).toEqual({ sheet: "Metingen", row: 3, column: 2 });
});

test("without persons the place is the count of the measurement that has none", () => {
  const unknown = "| I-1 | 2022 | 48% |  |\n| I-1 | 2023 | 40% | 2300 |";
  expect(placeOf("Lager", "3", unknown)).toEqual({ sheet: "Metingen", row: 2, column: 3 });
});

test("with a verdict there is nothing to fill in", () => {
  expect(placeOf("Lager", "3", pair)).toBeNull();
});
