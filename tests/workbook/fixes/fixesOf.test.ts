import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { snapshotOf } from "../snapshotOf";

const Doelen = `
  | Code   | Niveau   | Omschrijving | Populatie |
  | D1.1   | Ambitie  | Meer contact | Inwoners  |
  | D1.2   | Ambitie  | Meer werk    | Inwoners  |
  | Meedoen | Ambitie | Iedereen     | Inwoners  |`;
const headers = "| Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Aantal |";

/** Address, old and new value of every fix in Activiteiten. */
function fixesIn(...rows: string[]): unknown[] {
  const sheets = { Doelen, Activiteiten: [headers, ...rows].join("\n") };
  return checkWorkbook(snapshotOf(sheets)).fixes.map(({ row, column, from, to }) => [
    cellAddress(row, column),
    from,
    to,
  ]);
}

test("a number as text becomes that number, in all places and not only the three that are shown", () => {
  const rows = Array.from({ length: 5 }, (_, row) => `| A-${row} | Een | D1.1 | | Bezoeken | '1.25${row} |`);
  expect(fixesIn(...rows)).toEqual(rows.map((_, row) => [`F${row + 2}`, `1.25${row}`, 1250 + row]));
});

test("outer and no-break spaces are no part of the number", () => {
  expect(fixesIn("| A-1 | Een | D1.1 | | Bezoeken | '⍽12␣ |")).toEqual([["F2", "\u00a012 ", 12]]);
});

test("a word that is nearly a choice becomes the choice", () => {
  expect(fixesIn("| A-1 | Een | D1.1 | | Bezeoken | 12 |")).toEqual([["E2", "Bezeoken", "Bezoeken"]]);
  expect(fixesIn("| A-1 | Een | D1.1 | | Turven | 12 |")).toEqual([]);
});

test("a code with a slip becomes the code that was meant", () => {
  expect(fixesIn("| A-1 | Een | D1..1 | | Bezoeken | 12 |")).toEqual([["C2", "D1..1", "D1.1"]]);
  expect(fixesIn("| A-1 | Een | Meer⍽werk | | Bezoeken | 12 |")).toEqual([["C2", "Meer\u00a0werk", "D1.2"]]);
});

test("of a cell with several codes only the one with the slip changes; signs and spaces stay", () => {
  expect(fixesIn("| A-1 | Een | D1.1 | ␣D1.2 ;⍽Medeoen⏎ | Bezoeken | 12 |")).toEqual([
    ["D2", " D1.2 ;\u00a0Medeoen\n", " D1.2 ;\u00a0Meedoen\n"],
    ["D2", " D1.2 ;\u00a0Medeoen\n", "D1.2 ; Medeoen"],
  ]);
  expect(fixesIn("| A-1 | Een | D1.1 | Medeoen, D1.2,Medeoen | Bezoeken | 12 |")).toEqual([
    ["D2", "Medeoen, D1.2,Medeoen", "Meedoen, D1.2,Meedoen"],
  ]);
});

test("a cell with two slips has a fix for each, of two findings", () => {
  const sheets = {
    Doelen,
    Activiteiten: `${headers}\n| A-1 | Een | D1.1 | Medeoen; D1..2 | Bezoeken | 12 |`,
  };
  const { fixes, findings } = checkWorkbook(snapshotOf(sheets));
  expect(fixes.map(({ to }) => to)).toEqual(["Meedoen; D1..2", "Medeoen; D1.2"]);
  const keys = findings.filter(({ cause }) => cause === "unknown-goal").map(({ key }) => key);
  expect(new Set(fixes.map(({ finding }) => finding))).toEqual(new Set(keys));
});

test("nothing is offered for a formula, a percentage as text, and a code without a near one", () => {
  expect(fixesIn("| A-1 | Een | D1.1 | | =Bezeoken | 12 |")).toEqual([]);
  expect(fixesIn("| A-1 | Een | X9 | | Bezoeken | 12 |")).toEqual([]);
  const Indicatoren = `
    | Code | Doel | Naam   | Populatie | Soort   | Norm  | Marge |
    | I-01 | D1.1 | Eenzaam | Inwoners | Aandeel | Lager | '3%   |`;
  expect(checkWorkbook(snapshotOf({ Doelen, Indicatoren })).fixes).toEqual([]);
});

test("nothing is offered where the cell may hold a citizen service number (111222333, the example of the RvIG)", () => {
  expect(fixesIn("| A-1 | Een | D1.1 | | Bezoeken | '111222333 |")).toEqual([]);
  expect(fixesIn("| A-1 | Een | D1.1 | Medeoen; 111222333 | Bezoeken | 12 |")).toEqual([]);
});

test("a cell that is merged over several rows has one fix, where its value stands", () => {
  const rows = ["| A-1 | Een | Medeoen | | Bezoeken | 12 |", "| A-2 | Twee | ^ | | Bezoeken | 12 |"];
  expect(fixesIn(...rows)).toEqual([["C2", "Medeoen", "Meedoen"]]);
});

test("when the fixes of a finding are made, the finding is gone", () => {
  const rows = ["| A-1 | Een | Medeoen | | Bezoeken | '12 |", "| A-2 | Twee | Medeoen | | Bezoeken | '9 |"];
  const before = checkWorkbook(snapshotOf({ Doelen, Activiteiten: [headers, ...rows].join("\n") }));
  const mended = rows.map((row) => row.replace("Medeoen", "Meedoen").replace("'", ""));
  const after = checkWorkbook(snapshotOf({ Doelen, Activiteiten: [headers, ...mended].join("\n") }));
  const left = new Set(after.findings.map(({ key }) => key));
  expect(before.fixes).toHaveLength(4);
  for (const { finding } of before.fixes) expect(left.has(finding)).toBe(false);
});

test("a code or choice loses the spaces around it, a free text keeps them", () => {
  expect(fixesIn("| ␣A-1 | Een⍽ | D1.1␣ | | Bezoeken⍽ | 12 |")).toEqual([
    ["A2", " A-1", "A-1"],
    ["C2", "D1.1 ", "D1.1"],
    ["E2", "Bezoeken\u00a0", "Bezoeken"],
  ]);
});

test("a share in the other notation becomes what the rest of its series shows", () => {
  const indicators = `
    | Code | Doel | Naam    | Populatie | Soort   | Norm  | Marge |
    | I-1  | D1.1 | Contact | Inwoners  | Aandeel | Hoger | 3     |`;
  const fixes = (...values: string[]) =>
    checkWorkbook(
      snapshotOf({
        Doelen,
        Indicatoren: indicators,
        Metingen: [
          "| Indicator | Periode | Waarde |",
          ...values.map((value, index) => `| I-1 | ${2018 + index} | ${value} |`),
        ].join("\n"),
      }),
    ).fixes.map(({ from, to }) => [from, to]);
  expect(fixes("35", "0.29", "38", "36")).toEqual([[0.29, 29]]);
  expect(fixes("0.35", "29", "0.38", "0.36")).toEqual([[29, 0.29]]);
  // Far from the rest in either notation, or too few to show it: nothing is certain.
  expect(fixes("35", "0.004", "38", "36")).toEqual([]);
  expect(fixes("0.03", "90", "0.04", "0.05")).toEqual([]);
  expect(fixes("35", "0.29", "38")).toEqual([]);
});

test("the code of the municipality gets back the zero that Excel dropped", () => {
  const opdracht = (value: string) =>
    checkWorkbook(snapshotOf({ Opdracht: `| Veld | Waarde |\n| Gemeentecode | ${value} |` })).fixes;
  expect(opdracht("363")).toMatchObject([{ from: 363, to: "0363" }]);
  expect(opdracht("'0363")).toEqual([]);
  expect(opdracht("1680")).toEqual([]);
});
