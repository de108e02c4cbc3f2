import { scaleUp } from "../../src/functions/scaleUp";
import { refusalOf } from "./customFunctions";

/** Student's own ten differences (Biometrika 1908), in thousands of euros. */
const savings = [1200, 2400, 1300, 1300, 0, 1000, 1800, 800, 4600, 1400].map((saving) => [saving]);
const words = "rekenkundige doortrekking, geen bewijs";

describe("OPSCHALEN", () => {
  it("30 cases, € 400,000: € 13,333.33 per case, no more than € 4,000,000 for 300 (Enschede)", () => {
    const [names, row = []] = scaleUp([[400000]], 300, undefined, undefined, 30);
    expect(names).toEqual([
      "Laag",
      "Midden",
      "Hoog",
      "Bovengrens zonder selectie-effect",
      "Per casus",
      "Opmerking",
    ]);
    expect(row.slice(0, 3)).toEqual(["", "", ""]);
    expect(row[3]).toBeCloseTo(4000000, 6);
    expect(row[4]).toBeCloseTo(13333.33, 2);
    expect(row[5]).toBe(
      `${words}; eerste casussen gekozen, niet getrokken; meer casussen dan gezien; spreiding onbekend; ` +
        "deel dat vergelijkbaar is onbekend; behoud onbekend",
    );
  });

  it("has a range from the parts alone where only a total is known (by hand)", () => {
    const [, row = []] = scaleUp([[1000]], 10, [[0.5, 0.75]], [[0.25], [0.75]], 10);
    expect(row.slice(0, 5)).toEqual([125, 312.5, 562.5, 1000, 100]);
    const spread = `${words}; eerste casussen gekozen, niet getrokken; spreiding onbekend`;
    expect(row[5]).toBe(spread);
  });

  it("has a range from the spread between cases (R documentation of sleep: 1.58, 0.7001142 to 2.4598858)", () => {
    const [, row = []] = scaleUp([["Besparing"], ...savings], 10, [[1]], [[1]]);
    expect(row[0]).toBeCloseTo(7001.142, 2);
    expect(row[1]).toBeCloseTo(15800, 8);
    expect(row[2]).toBeCloseTo(24598.858, 2);
    expect(row[3]).toBeCloseTo(24598.858, 2);
    expect(row[4]).toBeCloseTo(1580, 8);
    expect(row[5]).toBe(`${words}; eerste casussen gekozen, niet getrokken`);
  });

  it("finds the column by its name and leaves blank rows out", () => {
    const rows = savings.map(([saving], index) => [`casus ${index}`, saving]);
    const named = scaleUp([["Casus", "Besparing per casus"], ...rows, ["", ""]], 10);
    expect(named).toEqual(scaleUp(savings, 10));
  });

  it("says how many cases have no saving, and never takes them for 0", () => {
    const [, row = []] = scaleUp([...savings, ["n.v.t."], ["<10"]], 10, [[1]], [[1]], 12);
    expect(row[4]).toBeCloseTo(1580, 8);
    expect(row[5]).toContain("2 zonder besparing, niet meegeteld");
  });

  it("takes blank parts for unknown", () => {
    expect(scaleUp(savings, 10, [["", ""]], "" as never)).toEqual(scaleUp(savings, 10));
  });

  it.each([
    ["80 for 80%", () => scaleUp(savings, 10, [[80]])],
    ["a negative part", () => scaleUp(savings, 10, [[-0.1]])],
    ["three cells for a part", () => scaleUp(savings, 10, [[0.1, 0.2, 0.3]])],
    ["a part that goes down", () => scaleUp(savings, 10, [[0.8, 0.6]], [[1]])],
    ["text for a part", () => scaleUp(savings, 10, [["de helft"]])],
    ["no number of cases", () => scaleUp(savings, null)],
    ["0 cases", () => scaleUp(savings, 0)],
    ["half a case", () => scaleUp(savings, 1.5)],
    ["a total without the cases it comes from", () => scaleUp([[400000]], 300)],
    ["a negative total", () => scaleUp([[-400000]], 300, undefined, undefined, 30)],
    ["a total of no cases", () => scaleUp([[400000]], 300, undefined, undefined, 0)],
    ["ten savings of 30 cases", () => scaleUp(savings, 300, undefined, undefined, 30)],
    ["savings side by side", () => scaleUp([[1000, 2000, 3000]], 300)],
    ["a saving as text", () => scaleUp([...savings, ["1.000 euro"]], 300)],
    ["no savings", () => scaleUp(null as never, 300)],
  ])("refuses %s", (_what, work) => {
    expect(refusalOf(work).code).toBe("#VALUE!");
  });

  it.each([
    ["one saving and a case without", [[1000], ["n.v.t."]]],
    ["only blanks", [[""], [""]]],
    ["only cases without a saving", [["n.v.t."], ["."]]],
  ])("has no answer for %s", (_what, range) => {
    expect(refusalOf(() => scaleUp(range, 300)).code).toBe("#N/A");
  });
});
