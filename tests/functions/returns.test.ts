import { returns } from "../../src/functions/returns";
import { refusalOf } from "./customFunctions";

const headers = [
  "Termijn (maanden)",
  "Teruggekomen",
  "Niet teruggekomen",
  "Nog niet te beoordelen",
  "Daarvan al terug",
  "Aandeel",
  "Ondergrens",
  "Bovengrens",
];

describe("TERUGKEER", () => {
  it("counts only those followed for the whole term (statsmodels: 5 of 8)", () => {
    const back = Array.from({ length: 5 }, () => ["31-12-2024", "31-12-2025"]);
    const away = [
      ["31-12-2024", ""],
      ["31-12-2024", "n.v.t."],
      ["30-12-2024", "31-12-2025"],
    ];
    const later = [
      ["01-01-2025", "02-01-2025"],
      ["01-01-2025", ""],
    ];
    const answer = returns([["Uitstroom", "Herinstroom"], ...back, ...away, ...later], 12, "31-12-2025");
    expect(answer[0]).toEqual(headers);
    expect(answer[1]?.slice(0, 6)).toEqual([12, 5, 3, 2, 1, 0.625]);
    expect(answer[1]?.[6]).toBeCloseTo(0.30574, 5);
    expect(answer[1]?.[7]).toBeCloseTo(0.86316, 5);
  });

  it("leaves the share blank while no term is complete", () => {
    expect(returns([["31-12-2025", ""]], 12, "31-12-2025")[1]).toEqual([12, 0, 0, 1, 0, "", "", ""]);
  });

  it.each([
    ["a return on the day of leaving, with its row", [["01-12-2025", "01-12-2025"]], 12, "Rij 1"],
    ["a return before leaving, with its row", [["02-12-2025", "01-12-2025"]], 12, "Rij 1"],
    ["no day of leaving, with its row", [["", "01-12-2025"]], 12, "Rij 1"],
    ["no term", [["01-12-2025", ""]], null, "Termijn"],
    ["a term of 0 months", [["01-12-2025", ""]], 0, "Termijn"],
    ["half a month", [["01-12-2025", ""]], 1.5, "Termijn"],
  ])("refuses %s", (_what, range, term, word) => {
    const refusal = refusalOf(() => returns(range, term, "31-12-2025"));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(word);
  });

  it("refuses to leave the reference date to the clock", () => {
    expect(refusalOf(() => returns([["01-12-2024", ""]], 12, null)).sentence).toContain("Peildatum");
  });
});
