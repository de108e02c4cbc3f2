import { shiftReports } from "../../src/report/shiftReports";
import { recordsOf } from "./recordsOf";

const reportsOn = (...rows: string[]) =>
  shiftReports(
    recordsOf({
      Kanteling: [
        "| Voorziening | Periode | Beginstand | Gekanteld | Teruggegaan | Opgeschaald | Afgeschaald |",
        ...rows,
      ].join("\n"),
    }),
  );

test("1,360 of 1,700 persons shifted: 80%, 78.0 to 81.8 (Haarlem as published; Wilson interval of the fixture)", () => {
  const [found] = reportsOn("| Dagbesteding | 2023 | 1700 | 1360 | 60 | | |");
  const figures = found?.provisions[0]?.figures;
  expect(figures).toMatchObject({ atStart: 1700, shifted: 1360, remaining: 340, wentBack: 60, steps: null });
  expect(figures?.share.value).toBeCloseTo(0.8, 12);
  expect(figures?.share.lower).toBeCloseTo(0.78, 3);
  expect(figures?.share.upper).toBeCloseTo(0.818, 3);
  expect(figures?.net?.persons).toBe(1300);
  expect(found).toMatchObject({ period: "2023", total: null });
});

test("adds up provisions per period, but for what is not known of all", () => {
  const found = reportsOn(
    "| A | 2022 | 100 | 50 | 5 | 10 | 20 |",
    "| B | 2022 | 300 | 90 |   | 30 | 60 |",
    "| A | 2023 | 200 | 20 |   |    |    |",
  );
  expect(found.map(({ period }) => period)).toEqual(["2022", "2023"]);
  expect(found[0]?.total).toMatchObject({ atStart: 400, shifted: 140, wentBack: null, net: null });
  expect(found[0]?.total?.steps?.up.value).toBeCloseTo(0.1, 12);
  expect(found[0]?.total?.steps?.down.value).toBeCloseTo(0.2, 12);
  expect(found[1]?.total).toBeNull();
});

test("leaves numbers that cannot be right, are missing or are small out of the total", () => {
  const [found] = reportsOn(
    "| A |  | 100 | 101 |    | | |",
    "| B |  | 100 | 50  | 51 | | |",
    "| C |  |     | 50  |    | | |",
    "| D |  | 9   | 5   |    | | |",
    "| E |  | 10  | 5   |    | | |",
    "| F |  | 30  | 15  |    | | |",
    "| G |  | 20  | 1   |    | 15 | 6 |",
  );
  expect(found?.provisions.map(({ provision, reason }) => [provision, reason])).toEqual([
    ["A", "impossible"],
    ["B", "impossible"],
    ["C", "number-missing"],
    ["D", "too-few"],
    ["E", null],
    ["F", null],
    ["G", "impossible"],
  ]);
  expect(found).toMatchObject({ period: null, total: { atStart: 40, shifted: 20 } });
});

test("is empty without the table", () => {
  expect(shiftReports(recordsOf({}))).toEqual([]);
});
