import { costReport } from "../../src/report/costReport";
import { recordsOf } from "./recordsOf";

const header =
  "| Casus | Vorm | Gebied | Kosten | Vermeden kosten per jaar | Vermeden van | Vermeden tot | Jaren | Waargenomen jaren | Bron | Kas | Baten bij | Onderbouwing | Betrokkenheid | Legitimiteit | Rendement |";

const reportOn = (...rows: string[]) =>
  costReport(recordsOf({ Businesscases: [header, ...rows].join("\n") }));

test("6,500 euros against 12,000 a year: 5,500, ratio 1.85, 6.5 months, with its form (City Deal as published)", () => {
  const found = reportOn(
    "| Budget | Werk | | 6500 | 12000 | | | 1 | 1 | City Deal | Gemeente | UWV | Werkt nog | 4 | 4 |  |",
  );
  expect(found?.cases).toEqual([
    {
      name: "Budget",
      form: "Werk",
      area: null,
      costs: 6500,
      avoidedPerYear: 12000,
      years: 1,
      observedYears: 1,
      payer: "Gemeente",
      beneficiary: "UWV",
      source: "City Deal",
      underpinning: "Werkt nog",
      outcome: {
        avoided: 12000,
        balance: 5500,
        ratio: expect.closeTo(1.8462, 4) as number,
        paybackMonths: 6.5,
        horizon: "observed",
      },
      range: null,
      missingAspects: ["returns"],
      reason: null,
    },
  ]);
  expect(found?.parties).toEqual([
    { party: "Gemeente", costs: 6500, avoided: 0, balance: -6500 },
    { party: "UWV", costs: 0, avoided: 12000, balance: 12000 },
  ]);
  expect(found?.spending).toBeNull();
});

test("works out the range of what was assumed, and says where the years were not seen", () => {
  const found = reportOn("| B | Schulden | | 4000 | 2500 | 1500 | 3500 | 2 | 1 | x | | | | | | |");
  const [one] = found?.cases ?? [];
  expect(one?.range?.cautious.balance).toBe(-1000);
  expect(one?.range?.favourable.balance).toBe(3000);
  expect(one?.outcome?.horizon).toBe("beyond-observed");
});

test("leaves a case with a finding out of the sums, and counts it", () => {
  const found = reportOn(
    "| A | | Noord | 100  | 200 |     |     | 1 |  | x | Gemeente  | Gemeente | | | | |",
    "| B | | Noord | -100 | 200 |     |     | 1 |  | x | Gemeente  | Gemeente | | | | |",
    "| C | | Noord | 100  | 200 | 300 | 250 | 1 |  | x | Gemeente  | Gemeente | | | | |",
    "| D | | Zuid  | 400  |     |     |     | 1 |  | x | Verzekeraar | Gemeente | | | | |",
    "| E | | Zuid  | 50   | 200 |     |     |   |  | x | Gemeente  | Gemeente | | | | |",
    "| F | | Zuid  |      | 200 |     |     | 0 |  | x | Gemeente  | Gemeente | | | | |",
  );
  expect(found?.cases.map(({ reason }) => reason)).toEqual([
    null,
    "amount-impossible",
    "amount-impossible",
    "amount-missing",
    "years-missing",
    "amount-impossible",
  ]);
  expect(found?.casesLeftOut).toBe(5);
  expect(found?.parties).toEqual([{ party: "Gemeente", costs: 100, avoided: 200, balance: 100 }]);
});

test("shows costs by area and who pays (sums by hand)", () => {
  const found = reportOn(
    "| A | | Noord | 100 | 0 | | | 1 | | x | Gemeente    | | | | | |",
    "| B | | noord | 50  | 0 | | | 1 | | x | Verzekeraar | | | | | |",
    "| C | |       | 25  | 0 | | |   | | x | gemeente    | | | | | |",
    "| D | | Noord | -1  | 0 | | | 1 | | x | Gemeente    | | | | | |",
  );
  expect(found?.spending).toEqual({
    financiers: ["Gemeente", "Verzekeraar"],
    areas: [
      { area: "Noord", euros: [100, 50], total: 150 },
      { area: null, euros: [25, 0], total: 25 },
    ],
    totals: [125, 50],
    total: 175,
  });
});

test("lists prices, without one that cannot be right; and is null where no costs are kept", () => {
  const found = costReport(
    recordsOf({
      Prijzen: `
        | Voorziening | Eenheid  | Prijs | Prijspeil | Bron  |
        | Inloop      | per keer | 40    | 2023      | lijst |
        | Logeren     | per dag  | -1    |           |       |`,
    }),
  );
  expect(found).toMatchObject({ cases: [], parties: [], spending: null, casesLeftOut: 0 });
  expect(found?.prices).toEqual([
    { provision: "Inloop", unit: "per keer", price: 40, priceYear: 2023, source: "lijst" },
    { provision: "Logeren", unit: "per dag", price: null, priceYear: null, source: null },
  ]);
  expect(costReport(recordsOf({}))).toBeNull();
  expect(costReport(recordsOf({ Businesscases: header }))).toBeNull();
});
