import { spread } from "../../src/functions/spread";
import { refusalOf } from "./customFunctions";

const groups = [
  ["laaggeletterd", 18, 0.12],
  ["alleenstaand ouder", 60, 0.18],
  ["overig", 222, 0.7],
];

describe("SPREIDING", () => {
  it("finds who takes part less than chance explains (adjusted residual by hand, Haberman 1973)", () => {
    const [, ...rows] = spread(groups);
    const rounded = rows.map((row) => [
      Math.round(Number(row[4])),
      Number(Number(row[5]).toFixed(2)),
      row[6],
    ]);
    expect(rounded).toEqual([
      [50, -3.2, "Ondervertegenwoordigd"],
      [111, 0.9, "Niet meer afwijkend dan toeval"],
      [106, 1.51, "Niet meer afwijkend dan toeval"],
    ]);
  });

  it("keeps participants of unknown group apart, without a share", () => {
    const answer = spread(
      [["Groep", "Aantal", "Aandeel in doelgroep"], ...groups, ["Onbekend", 30, ""]],
      10000,
    );
    expect(answer.at(-1)?.slice(0, 4)).toEqual(["Onbekend", 30, "", ""]);
    expect(answer[1]?.[2]).toBe(0.06);
    expect(answer[1]?.slice(7)).toEqual([18 / 1200, 48 / 1200]);
  });

  it.each([
    [
      "shares that do not add up",
      [
        ["a", 1, 0.2],
        ["b", 1, 0.2],
      ],
    ],
    [
      "12 for 12%",
      [
        ["a", 1, 12],
        ["b", 1, 88],
      ],
    ],
    [
      "a group without a count",
      [
        ["a", "", 0.5],
        ["b", 1, 0.5],
      ],
    ],
    [
      "a share that stands as text",
      [
        ["a", 1, "50%"],
        ["b", 1, 0.5],
      ],
    ],
  ])("refuses %s", (_what, range) => {
    expect(refusalOf(() => spread(range)).code).toBe("#VALUE!");
  });

  it("has no answer for a single group", () => {
    expect(refusalOf(() => spread([["a", 1, 0.5]])).code).toBe("#N/A");
  });
});
