import { shiftsToOpen } from "../../src/functions/shiftsToOpen";
import { refusalOf } from "./customFunctions";

const rounded = (row: readonly unknown[] | undefined): unknown[] =>
  (row ?? []).map((cell) => (typeof cell === "number" ? Number(cell.toFixed(5)) : cell));
const blanks = (count: number): string[] => Array.from({ length: count }, () => "");

describe("KANTELING", () => {
  it("80% of 1,700: 1,360 persons, 78.0 to 81.8%, 340 to go (the published case of Haarlem; statsmodels)", () => {
    const answer = shiftsToOpen([
      ["Voorziening", "Beginstand", "Gekanteld"],
      ["Begeleiding", 1700, 1360],
    ]);
    expect(answer[0]).toEqual([
      "Voorziening",
      "Periode",
      "Beginstand",
      "Gekanteld",
      "Nog niet gekanteld",
      "Aandeel gekanteld",
      "Ondergrens",
      "Bovengrens",
      "Blijvend gekanteld",
      "Aandeel blijvend",
      "Ondergrens blijvend",
      "Bovengrens blijvend",
    ]);
    const numbers = [1700, 1360, 340, 0.8, 0.78032, 0.81833, ...blanks(4)];
    expect(rounded(answer[1])).toEqual(["Begeleiding", "", ...numbers]);
    expect(rounded(answer[2])).toEqual(["Totaal", "", ...numbers]);
  });

  it("keeps who went back apart, per row and in all (scipy 1.17.1, binomtest, wilson)", () => {
    const answer = shiftsToOpen([
      ["Teruggegaan", "Gekanteld", "Beginstand", "Voorziening"],
      [60, 1360, 1700, "Begeleiding"],
      [0, 120, 300, "Dagbesteding"],
    ]);
    expect(answer.map((row) => row.slice(0, 2))).toEqual([
      ["Voorziening", "Periode"],
      ["Begeleiding", ""],
      ["Dagbesteding", ""],
      ["Totaal", ""],
    ]);
    expect(rounded(answer[1]?.slice(8))).toEqual([1300, 0.76471, 0.74396, 0.78426]);
    expect(rounded(answer[2]?.slice(5))).toEqual([0.4, 0.34617, 0.45636, 120, 0.4, 0.34617, 0.45636]);
    const total = [2000, 1480, 520, 0.74, 0.72033, 0.75875, 1420, 0.71, 0.68973, 0.72947];
    expect(rounded(answer[3]?.slice(2))).toEqual(total);
  });

  it("adds steps up and down where there are such columns (domain fixture: 40 up, 55 down of 100)", () => {
    const answer = shiftsToOpen([
      ["Voorziening", "Beginstand", "Gekanteld", "Opgeschaald", "Afgeschaald"],
      ["Begeleiding", 100, 0, 40, 55],
      ["Dagbesteding", 0, 0, 0, 0],
    ]);
    expect(answer[0]?.slice(12)).toEqual([
      "Aandeel opgeschaald",
      "Aandeel afgeschaald",
      "Aandeel gelijk",
      "Saldo afgeschaald",
      "Ondergrens saldo",
      "Bovengrens saldo",
    ]);
    // Standard error 9.63 points, as for its 90% interval in the fixture.
    expect(answer[1]?.slice(12, 16)).toEqual([0.4, 0.55, 0.05, 0.15]);
    expect(Number(answer[1]?.[16])).toBeCloseTo(0.15 - 1.96 * 0.0963, 3);
    expect(Number(answer[1]?.[17])).toBeCloseTo(0.15 + 1.96 * 0.0963, 3);
    expect(answer[2]?.slice(2)).toEqual([0, 0, ...blanks(14)]);
    expect(answer[3]?.slice(12, 16)).toEqual([0.4, 0.55, 0.05, 0.15]);
  });

  it("leaves blank what is not known, and says of how many rows the total is", () => {
    const answer = shiftsToOpen([
      ["Voorziening", "Beginstand", "Gekanteld", "Teruggegaan", "Afgeschaald"],
      ["Begeleiding", 1700, 1360, "", 5],
      ["Dagbesteding", 300, "n.v.t.", 3, ""],
      ["", "", "", "", ""],
      ["Vervoer", "<10", 4, "", ""],
      ["Logeren", 300, 120, 10, ""],
    ]);
    expect(answer.map(([name]) => name)).toEqual([
      "Voorziening",
      "Begeleiding",
      "Dagbesteding",
      "Vervoer",
      "Logeren",
      "Totaal (2 van 4 rijen)",
    ]);
    expect(answer[2]?.slice(2)).toEqual([300, "", ...blanks(14)]);
    expect(answer[3]?.slice(2)).toEqual(["", 4, ...blanks(14)]);
    expect(answer[5]?.slice(2, 6)).toEqual([2000, 1480, 520, 0.74]);
    expect(answer[5]?.slice(8)).toEqual(blanks(10));
  });

  it("has no total where no row is known", () => {
    const answer = shiftsToOpen([["Begeleiding", "", 1]]);
    expect(answer.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["Begeleiding", "", "", 1],
      ["Totaal (0 van 1 rijen)", "", "", ""],
    ]);
  });

  it("gives a total per period, for the same people may be in the next one", () => {
    const answer = shiftsToOpen([
      ["Periode", "Voorziening", "Beginstand", "Gekanteld"],
      [2023, "Begeleiding", 1000, 700],
      [2024, "Begeleiding", 300, 120],
      [2023, "Dagbesteding", 1000, 700],
      ["2024 ", "Dagbesteding", 300, 120],
    ]);
    expect(answer.slice(5).map((row) => row.slice(0, 6))).toEqual([
      ["Totaal", 2023, 2000, 1400, 600, 0.7],
      ["Totaal", 2024, 600, 240, 360, 0.4],
    ]);
  });

  it.each([
    [
      "more persons shifted than there were",
      [100, 101, "", "", ""],
      "gekanteld: 101 is meer dan beginstand 100",
    ],
    ["more persons back than shifted", [100, 80, 81, "", ""], "teruggegaan: 81 is meer dan gekanteld 80"],
    ["more steps than persons", [100, 0, "", 60, 41], "op- en afgeschaald: 101 is meer dan beginstand 100"],
    [
      "more steps up than persons",
      [100, 0, "", 101, ""],
      "op- en afgeschaald: 101 is meer dan beginstand 100",
    ],
    ["a negative count", [-1, 0, "", "", ""], "beginstand: −1 is geen aantal"],
    ["half a person", [100, 0.5, "", "", ""], "gekanteld: 0,5 is geen aantal"],
    ["a number as text", [100, "80", "", "", ""], "gekanteld: ‘80’ is tekst"],
  ])("refuses %s, with its row", (_what, numbers, sentence) => {
    const headers = ["Voorziening", "Beginstand", "Gekanteld", "Teruggegaan", "Opgeschaald", "Afgeschaald"];
    const sheet = [headers, ["Vervoer", 10, 10, 10, 5, 5], ["Begeleiding", ...numbers]];
    const refusal = refusalOf(() => shiftsToOpen(sheet));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(`Rij 3, ${sentence}`);
  });

  it("has no answer without rows or columns", () => {
    const headers = ["Voorziening", "Beginstand", "Gekanteld"];
    expect(refusalOf(() => shiftsToOpen([headers])).code).toBe("#N/A");
    expect(refusalOf(() => shiftsToOpen([headers.slice(0, 2)])).code).toBe("#VALUE!");
  });
});
