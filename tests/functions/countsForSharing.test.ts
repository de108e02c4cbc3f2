import { countsForSharing } from "../../src/functions/countsForSharing";
import { refusalOf } from "./customFunctions";

const header = ["Wijk", "Jong", "Oud", "Totaal"];
const table = [header, ["Oost", 3, 20, 23], ["West", 30, 40, 70], ["Totaal", 33, 60, 93]];

describe("ONDERDRUK", () => {
  it("hides a small count, and what would give it away with the totals (rectangle by hand)", () => {
    expect(countsForSharing(table)).toEqual([
      header,
      ["Oost", "<10", "·", 23],
      ["West", "·", "·", 70],
      ["Totaal", 33, 60, 93],
    ]);
  });

  it("finds the totals by name, wherever they stand", () => {
    expect(
      countsForSharing([
        ["Wijk", "Eindtotaal", "Jong", "Oud"],
        ["TOTAAL", 93, 33, 60],
        ["Oost", 23, 3, 20],
        ["West", 70, 30, 40],
      ]),
    ).toEqual([
      ["Wijk", "Eindtotaal", "Jong", "Oud"],
      ["TOTAAL", 93, 33, 60],
      ["Oost", 23, "<10", "·"],
      ["West", 70, "·", "·"],
    ]);
  });

  it("takes the last row or column for totals where that is said", () => {
    const unnamed = [
      ["Wijk", "Jong", "Oud", "Samen"],
      ["Oost", 3, 20, 23],
      ["West", 30, 40, 70],
      ["Samen", 33, 60, 93],
    ];
    expect(countsForSharing(unnamed)[1]).toEqual(["Oost", "<10", 20, 23]);
    expect(countsForSharing(unnamed, 10, "kolom").slice(1)).toEqual([
      ["Oost", "<10", "·", 23],
      ["West", 30, 40, 70],
      ["Samen", 33, 60, 93],
    ]);
    expect(countsForSharing(unnamed, 10, "Rij").slice(1)).toEqual([
      ["Oost", "<10", 20, 23],
      ["West", "·", 40, 70],
      ["Samen", 33, 60, 93],
    ]);
    expect(countsForSharing(table, 10, "Geen")).toEqual([
      header,
      ["Oost", "<10", 20, 23],
      ["West", 30, 40, 70],
      ["Totaal", 33, 60, 93],
    ]);
    expect(countsForSharing(table, 10, "Beide")).toEqual(countsForSharing(table));
  });

  it("takes a stated minimum, and says so in the mark", () => {
    expect(countsForSharing([header, ["Oost", 4, 20, 24]], 5)).toEqual([header, ["Oost", "<5", "·", 24]]);
    expect(countsForSharing([header, ["Oost", 5, 20, 25]], 5)).toEqual([header, ["Oost", 5, 20, 25]]);
  });

  it("rounds what is shown to fives where that is asked, each number on its own", () => {
    const rounded = [header, ["Oost", "<10", "·", 25], ["West", "·", "·", 70], ["Totaal", 35, 60, 95]];
    expect(countsForSharing(table, null, null, "Ja")).toEqual(rounded);
    expect(countsForSharing(table, null, null, true)).toEqual(rounded);
    expect(countsForSharing(table, null, null, "nee")).toEqual(countsForSharing(table));
    expect(countsForSharing(table, null, null, false)).toEqual(countsForSharing(table));
  });

  it("leaves texts and blanks, and numbers among the headers and names", () => {
    expect(
      countsForSharing([
        ["", 2023, 2024],
        [1, "n.v.t.", "<10"],
        [2, "", 12],
        [3, null, 4],
        ["", "geheim", "."],
      ]),
    ).toEqual([
      ["", 2023, 2024],
      [1, "n.v.t.", "<10"],
      [2, "", 12],
      [3, "", "<10"],
      ["", "geheim", "."],
    ]);
  });

  it.each([
    ["a negative count", [header, ["Oost", -3, 20, 17]], "Rij 2, jong: −3"],
    ["half a person", [header, ["Oost", 3, 20.5, 23.5]], "Rij 2, oud: 20,5"],
    ["a total that is no count", [header, ["Oost", 3, 20, 23.5]], "Rij 2, totaal: 23,5"],
    ["a number that stands as text", [header, ["Oost", "3", 20, 23]], "Rij 2, jong: ‘3’"],
    ["a yes in the place of a number", [header, ["Oost", true, 20, 23]], "Rij 2, jong: ‘true’"],
    ["an error in a cell", [header, ["Oost", {}, 20, 23]], "Rij 2, jong:"],
    [
      "a count under a blank header",
      [
        ["Wijk", " "],
        ["Oost", -1],
      ],
      "Rij 2, kolom 2: −1",
    ],
    [
      "counts in the first row",
      [
        ["Oost", 3, 20],
        ["West", 30, 40],
      ],
      "De eerste rij bevat getallen",
    ],
    [
      "one count in the first row",
      [
        ["Oost", 3],
        ["West", 30],
      ],
      "De eerste rij bevat getallen",
    ],
    [
      "counts in the first column",
      [
        ["Jong", "Oud"],
        [3, 20],
        [30, 40],
      ],
      "De eerste kolom bevat getallen",
    ],
    [
      "subtotals",
      [
        ["Wijk", "Jong", "Subtotaal", "Totaal"],
        ["Oost", 3, 3, 3],
      ],
      "2 totalen: ‘Subtotaal’, ‘Totaal’",
    ],
  ])("refuses %s", (_what, range, sentence) => {
    const refusal = refusalOf(() => countsForSharing(range));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence.startsWith(sentence)).toBe(true);
  });

  it("has no answer without rows, columns or a range", () => {
    expect(refusalOf(() => countsForSharing([header])).code).toBe("#N/A");
    expect(refusalOf(() => countsForSharing([["Wijk"], ["Oost"]])).code).toBe("#N/A");
    expect(refusalOf(() => countsForSharing(null as never)).code).toBe("#VALUE!");
  });

  it("refuses a minimum that would hide nothing, a place or answer it does not know, and more than 10,000 cells", () => {
    expect(refusalOf(() => countsForSharing(table, 2)).sentence).toContain("Minimum 2");
    expect(refusalOf(() => countsForSharing(table, 10, "onder")).sentence).toContain(
      "Rij, Kolom, Beide, Geen",
    );
    expect(refusalOf(() => countsForSharing(table, 10, null, "5")).sentence).toContain("Ja, Nee");
    const rows = (count: number): unknown[][] => [
      ["Wijk", "Aantal"],
      ...Array.from({ length: count }, () => ["x", 20]),
    ];
    expect(refusalOf(() => countsForSharing(rows(5000))).sentence).toContain("10.002 cellen");
    expect(countsForSharing(rows(4999))).toHaveLength(5000);
  });
});
