import { movement } from "../../src/functions/movement";
import { refusalOf } from "./customFunctions";

const cell = (answer: unknown[][], header: string): unknown => answer[1]?.[answer[0]?.indexOf(header) ?? -1];
const counted = (before: [number, number], after: [number, number]): unknown[][] => [
  ["Periode", "Teller", "Aantal"],
  [2016, ...before],
  [2020, ...after],
];

describe("BEWEGING", () => {
  // Newcombe (1998) intervals, worked out with statsmodels 0.14; percentage points, + is wanted.
  it.each<[string, [number, number], [number, number], string, number, number, number, number, string]>([
    ["V1", [1104, 2300], [1081, 2300], "Lager", 3, 1, -1.88, 3.88, "Niet vast te stellen"],
    ["V2", [1104, 2300], [1104, 2300], "Lager", 3, 0, -2.89, 2.89, "Beweegt niet"],
    ["V3", [1104, 2300], [1104, 2300], "Lager", 2, 0, -2.89, 2.89, "Niet vast te stellen"],
    ["V4", [1104, 2300], [1035, 2300], "Lager", 3, 3, 0.12, 5.88, "Gunstig bewogen"],
    ["V5", [1104, 2300], [1173, 2300], "Lager", 3, -3, -5.88, -0.11, "Ongunstig bewogen"],
    ["V6", [9600, 20000], [9400, 20000], "Lager", 3, 1, 0.02, 1.98, "Bewogen, maar te klein"],
    ["V7", [9600, 20000], [9590, 20000], "Lager", 2, 0.05, -0.93, 1.03, "Beweegt niet"],
    ["V9", [228, 475], [214, 475], "Lager", 3, 2.95, -3.38, 9.25, "Niet vast te stellen"],
    ["V11", [40, 52], [41, 52], "Hoger", 10, 1.92, -13.99, 17.73, "Niet vast te stellen"],
    ["V12", [1104, 2300], [1012, 2300], "Lager", 3, 4, 1.12, 6.87, "Gunstig bewogen"],
  ])(
    "%s: Newcombe's interval and its verdict",
    (_id, before, after, norm, margin, change, lower, upper, verdict) => {
      const answer = movement(counted(before, after), norm, margin);
      expect(cell(answer, "Verandering (+ is gewenst)")).toBeCloseTo(change, 2);
      expect(Math.abs(Number(cell(answer, "95% ondergrens")) - lower)).toBeLessThanOrEqual(0.0051);
      expect(Math.abs(Number(cell(answer, "95% bovengrens")) - upper)).toBeLessThanOrEqual(0.0051);
      expect(cell(answer, "Uitkomst")).toBe(verdict);
      expect(cell(answer, "Eenheid")).toBe("Procentpunt");
    },
  );

  // Alphen's norm: non-inferiority on the 90% interval, same source.
  it.each<[[number, number], [number, number], string]>([
    [[300, 400], [290, 400], "Behouden (gewenst)"],
    [[300, 400], [240, 400], "Achteruit, omvang onzeker"],
    [[30, 40], [28, 40], "Niet vast te stellen"],
  ])("%j to %j with the norm behouden", (before, after, verdict) => {
    expect(cell(movement(counted(before, after), "Behouden", 10), "Uitkomst")).toBe(verdict);
  });

  const asPercentages = [
    [2016, 48, 2300],
    [2020, 45, 2300],
  ];

  it("takes 48 and 0.48 alike, with or without headers", () => {
    const asShares = [
      ["Jaar", "Waarde", "n"],
      [2016, 0.48, 2300],
      [2020, 0.45, 2300],
    ];
    expect(movement(asShares, "Lager", 0.03)).toEqual(movement(asPercentages, "Lager", 3));
  });

  it("needs no margin to see a change, and says nothing is moving only with one", () => {
    expect(cell(movement(asPercentages, "Lager"), "Uitkomst")).toBe("Gunstig bewogen");
    expect(cell(movement(asPercentages, "Lager", null, null, null, null), "Marge")).toBe("");
  });

  it("compares with the first measurement where asked", () => {
    const three = [...asPercentages, [2012, 50, 2300]];
    expect(cell(movement(three, "Lager", 3), "Vergeleken met")).toBe("2016");
    expect(cell(movement(three, "Lager", 3, null, "Eerste"), "Vergeleken met")).toBe("2012");
  });

  it.each([
    ["one measurement", [[2020, 45, 2300]], "Nulmeting"],
    [
      "a hidden value",
      [
        [2016, 48, 2300],
        [2020, "<10", 2300],
      ],
      "Onderdrukt",
    ],
    [
      "a missing value",
      [
        [2016, 48, 2300],
        [2020, "n.b.", 2300],
      ],
      "Niet te beoordelen",
    ],
    [
      "no number of persons",
      [
        [2016, 48, ""],
        [2020, 45, ""],
      ],
      "Niet te beoordelen",
    ],
  ])("judges %s by what is missing", (_what, range, verdict) => {
    expect(cell(movement(range, "Lager", 3), "Uitkomst")).toBe(verdict);
  });

  it("passes over blank rows", () => {
    const spaced = [...asPercentages, ["", "", ""], [null, null, null]];
    expect(movement(spaced, "Lager", 3)).toEqual(movement(asPercentages, "Lager", 3));
  });

  it.each<[string, unknown[][], unknown, unknown, string]>([
    ["no norm", asPercentages, null, 3, "#VALUE!"],
    ["an unknown norm", asPercentages, "Omlaag", 3, "#VALUE!"],
    ["a value that stands as text", [[2016, "48", 2300]], "Lager", 3, "#VALUE!"],
    ["a value without a period", [["", 48, 2300]], "Lager", 3, "#VALUE!"],
    ["a word for a period", [["zomer", 48, 2300]], "Lager", 3, "#VALUE!"],
    [
      "0.48 beside 45",
      [
        [2016, 0.48, 2300],
        [2020, 45, 2300],
      ],
      "Lager",
      3,
      "#VALUE!",
    ],
    ["a margin of 0.03 beside values of 45", asPercentages, "Lager", 0.03, "#VALUE!"],
    ["a margin in words", asPercentages, "Lager", "drie", "#VALUE!"],
    ["nothing", [["", "", ""]], "Lager", 3, "#N/A"],
  ])("refuses %s", (_what, range, norm, margin, code) => {
    expect(refusalOf(() => movement(range, norm, margin)).code).toBe(code);
  });
});
