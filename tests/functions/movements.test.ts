import { movements } from "../../src/functions/movements";
import { judgementCells } from "../../src/functions/measurements/judgementCells";
import { judgeSeries } from "../../src/domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../../src/domain/movement/Measurement";
import { yearPeriod } from "../../src/domain/period";
import { indicatorSeries } from "../../src/workbook/indicatorSeries";
import { parseRecords } from "../../src/workbook/parseRecords";
import { amsterdam, cellsOf } from "./amsterdam";
import { refusalOf, shown } from "./customFunctions";

const header = ["Indicator", "Periode", "Teller", "Aantal"];
const measured = [
  header,
  ["V1", 2016, 1104, 2300],
  ["V4", 2016, 1104, 2300],
  ["V1", 2020, 1081, 2300],
  ["V4", 2020, 1035, 2300],
];
const agreed = [
  ["Code", "Norm", "Marge", "Soort"],
  ["V4", "Lager", 3, "Aandeel"],
  ["V1", "Lager", 3, "Aandeel"],
];
const verdicts = (answer: unknown[][]): unknown[][] => answer.slice(1).map((row) => row.slice(0, 3));

describe("BEWEGINGEN", () => {
  it("judges every indicator by its own rows, whatever their order (Newcombe 1998, statsmodels 0.14)", () => {
    expect(verdicts(movements(measured, agreed))).toEqual([
      ["V4", "", "Gunstig bewogen"],
      ["V1", "", "Niet vast te stellen"],
    ]);
  });

  it("takes norm and margin from the measurements themselves where there is no other table", () => {
    const own = [
      [...header, "Norm", "Marge"],
      ["V4", 2016, 1104, 2300, "Lager", 3],
      ["V4", 2020, 1035, 2300, "", ""],
    ];
    expect(verdicts(movements(own, null as never))).toEqual([["V4", "", "Gunstig bewogen"]]);
    const other = [...own, ["V4", 2021, 1035, 2300, "Hoger", 3]];
    expect(refusalOf(() => movements(other)).code).toBe("#VALUE!");
  });

  it("keeps areas apart and gives each a row", () => {
    const areas = [
      ["Indicator", "Gebied", "Periode", "Teller", "Aantal"],
      ["V1", "Noord", 2016, 1104, 2300],
      ["V1", "Zuid", 2016, 1104, 2300],
      ["V1", "noord ", 2020, 1104, 2300],
    ];
    expect(verdicts(movements(areas, [["V1", "Lager", 3]]))).toEqual([
      ["V1", "Noord", "Beweegt niet"],
      ["V1", "Zuid", "Nulmeting"],
    ]);
  });

  it("has a row for an indicator without measurements, and #N/A with the near name for one without a norm", () => {
    const answer = movements(
      [...measured, ["V-1", 2020, 5, 100]],
      [...agreed, ["V9", "Lager", 3, "Aandeel"]],
    );
    expect(verdicts(answer)[2]).toEqual(["V9", "", "Niet te beoordelen"]);
    const { code, sentence } = shown(answer.at(-1)?.[2]);
    expect(code).toBe("#N/A");
    expect(sentence).toContain("V1");
  });

  it("gives the verdicts and numbers of the check on the Amsterdam sample", async () => {
    const snapshot = await amsterdam();
    const { records } = parseRecords(snapshot);
    const expected = indicatorSeries(records).map(({ indicator, area, terms, judgement }) => [
      indicator.code,
      area ?? "",
      ...judgementCells(terms, judgement),
    ]);
    const { minimumGroupSize, comparisonBasis, trendLevel } = records.assignment;
    const answer = movements(
      cellsOf(snapshot, "Metingen"),
      cellsOf(snapshot, "Indicatoren"),
      comparisonBasis === "first" ? "Eerste" : "Vorige",
      minimumGroupSize,
      trendLevel,
    );
    expect(answer.slice(1)).toEqual(expected);
  });

  it("is the verdict on the whole series, also where its latest two measurements cannot be compared", () => {
    const terms: IndicatorTerms = {
      kind: "share",
      norm: "lower",
      margin: 3,
      expectedChangePerYear: null,
      comparisonBasis: "previous",
      minimumPersons: 10,
      trendLevel: 0.99,
    };
    const statuses = [
      ["", null],
      ["Trendbreuk", "break"],
      ["Modelschatting", "modelled"],
    ] as const;
    let seed = 1;
    const pick = (choices: number): number => (seed = (seed * 48271) % 2147483647) % choices;
    for (let series = 0; series < 300; series += 1) {
      const rows: unknown[][] = [];
      const measurements: Measurement[] = [];
      for (let index = 0; index < 2 + pick(6); index += 1) {
        const year = 2015 + pick(7);
        const value = pick(6) === 0 ? null : 40 + pick(12);
        const persons = pick(7) === 0 ? null : 500 + pick(3000);
        const [word, status] = statuses[pick(8)] ?? statuses[0];
        rows.push(["X", year, value ?? "", persons ?? "", word]);
        measurements.push({
          period: yearPeriod(year),
          value,
          events: null,
          persons,
          lower95: null,
          upper95: null,
          designEffect: null,
          definitionVersion: null,
          status,
          suppressed: false,
          explained: false,
        });
      }
      const range = [["Indicator", "Periode", "Waarde", "Aantal", "Status"], ...rows];
      const [, row = []] = movements(range, [["X", "Lager", 3]]);
      expect(row.slice(2)).toEqual(judgementCells(terms, judgeSeries(terms, measurements)));
    }
  });

  it.each<[string, unknown[][], unknown[][]]>([
    [
      "a value that stands as text, also in an old row",
      [header, ["V1", 2000, "1.104", 2300], ...measured.slice(1)],
      agreed,
    ],
    ["a row without an indicator", [header, ["", 2016, 1, 10]], agreed],
    ["an indicator that is given out twice", measured, [...agreed, ["v1", "Lager", 3, "Aandeel"]]],
    [
      "an unknown kind",
      measured,
      [
        ["Code", "Norm", "Marge", "Soort"],
        ["V1", "Lager", 3, "Cijfer"],
      ],
    ],
    [
      "indicators without a norm column",
      measured,
      [
        ["Code", "Marge"],
        ["V1", 3],
      ],
    ],
    [
      "measurements without a value column",
      [
        ["Indicator", "Periode"],
        ["V1", 2016],
      ],
      agreed,
    ],
  ])("refuses %s", (_what, range, indicators) => {
    expect(refusalOf(() => movements(range, indicators)).code).toBe("#VALUE!");
  });
});
