import { parseRecords } from "../../src/workbook/parseRecords";
import { reachOfRecords } from "../../src/workbook/reachOfRecords";
import { snapshotOf } from "./snapshotOf";

const reachIn = (sheets: Readonly<Record<string, string>>) =>
  reachOfRecords(parseRecords(snapshotOf(sheets)).records).map(
    ({ targetGroup, bounds, counted, notCounted }) => ({
      code: targetGroup.code,
      lower: bounds?.personsLower,
      upper: bounds?.personsUpper,
      share: bounds?.share,
      counted: counted.length,
      notCounted: notCounted.length,
    }),
  );

test("groups of 300, 250 and 200 out of 400 are 300 to 400 persons (case TC-02 of the seed texts)", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 400    | CBS  | 2020-01-01 |
    | G2   | Jongeren     | 900    | CBS  | 2020-01-01 |`;
  const Activiteiten = `
    | Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |
    | A-01 | Een  | D1       | G1        | Deelnemers | 300    |
    | A-02 | Twee | D1       | g1        | Deelnemers | 250    |
    | A-03 | Drie | D1       | G1        | Deelnemers | 200    |
    | A-04 | Vier | D1       | G1        | Deelnemers |        |
    | A-05 | Vijf | D1       |           | Deelnemers | 999    |`;
  expect(reachIn({ Doelgroepen, Activiteiten })).toEqual([
    { code: "G1", lower: 300, upper: 400, share: { lower: 0.75, upper: 1 }, counted: 3, notCounted: 1 },
    { code: "G2", lower: undefined, upper: undefined, share: undefined, counted: 0, notCounted: 0 },
  ]);
});

test("a size that lies outside its own range is used without the range", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Omvang van | Omvang tot | Bron | Peildatum  |
    | G1   | Ouderen      | 400    | 900        | 500        | CBS  | 2020-01-01 |`;
  const Activiteiten = `
    | Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |
    | A-01 | Een  | D1       | G1        | Deelnemers | 100    |`;
  expect(reachIn({ Doelgroepen, Activiteiten })[0]?.share).toEqual({ lower: 0.25, upper: 0.25 });
});

test("without target groups or activities there is no reach to speak of", () => {
  expect(reachIn({})).toEqual([]);
});

describe("a number that is hidden", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2020-01-01 |`;
  const hiddenAs = (...counts: readonly string[]) =>
    reachOfRecords(
      parseRecords(
        snapshotOf({
          Doelgroepen,
          Activiteiten: [
            "| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |",
            "| A0 | Nul | D1 | G1 | Unieke personen | 20 |",
            ...counts.map(
              (count, index) => `| A${index + 1} | Meer | D1 | G1 | Unieke personen | ${count} |`,
            ),
          ].join("\n"),
        }),
      ).records,
    )[0];

  test("'<10' is nobody up to 9 persons: 20 and three of those are 20 to 47 of 100 (20 + 3 × 9, by hand)", () => {
    expect(hiddenAs("<10", "< 10", "minder dan 10")).toMatchObject({
      bounds: { personsLower: 20, personsUpper: 47, share: { lower: 0.2, upper: 0.47 }, exact: false },
      hidden: { mostOfOne: 9, upperKnown: true },
    });
  });

  test("'≤4' is at most 4, '<1' nobody", () => {
    expect(hiddenAs("≤4")?.bounds).toMatchObject({ personsLower: 20, personsUpper: 24 });
    expect(hiddenAs("<1")?.bounds).toMatchObject({ personsLower: 20, personsUpper: 20 });
  });

  test("'·' says nothing: up to the whole target group", () => {
    expect(hiddenAs("·")).toMatchObject({
      bounds: { personsLower: 20, personsUpper: 100, cappedByTarget: true, exact: false },
      hidden: { bounded: [], unbounded: [{ code: "A1" }], upperKnown: true },
    });
  });

  test("no number at all is another matter: it is not counted", () => {
    expect(hiddenAs("onbekend", "")).toMatchObject({
      bounds: { personsLower: 20, personsUpper: 20, exact: true },
      notCounted: [{ code: "A1" }, { code: "A2" }],
      hidden: { bounded: [], unbounded: [] },
    });
  });
});
