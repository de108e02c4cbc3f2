import { controlSheet } from "../../src/documents/controlSheet";
import { sentencesIn } from "../../src/text/sentencesIn";
import { smallReport, soundReport } from "./smallReport";

const dutch = sentencesIn("nl");
const provenance = { version: "0.1.0", time: "31-01-2024 09:05", file: "haarlem.xlsx" };

test("has a row for each finding, with its rule, its cell and how often it was seen", () => {
  const report = smallReport();
  const sheet = controlSheet(report, dutch, provenance);
  expect([sheet.name, sheet.tableName]).toEqual(["Controle", "Controle"]);
  expect(sheet.rows).toHaveLength(report.findings.length);
  const withoutGoal = sheet.rows.find(([, rule]) => rule === "K01");
  expect([withoutGoal?.[0], withoutGoal?.[3], withoutGoal?.[4]]).toEqual(["Fout", "Activiteiten!C5", 1]);
});

test("every row has a value or a blank for every column, and no text is broken", () => {
  for (const language of ["nl", "en"] as const) {
    const sheet = controlSheet(smallReport(), sentencesIn(language), provenance);
    for (const row of sheet.rows) {
      expect(row).toHaveLength(sheet.columns.length);
      expect(row.join(" ")).not.toMatch(/undefined|NaN|null|\[object/);
    }
    const headers = sheet.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test("says with which version, when and from which file it was made", () => {
  const [line] = controlSheet(smallReport(), dutch, provenance).note ?? [];
  expect(line).toBe("Gemaakt met Doelbereik 0.1.0 op 31-01-2024 09:05, uit haarlem.xlsx.");
});

test("of more than three places it names three and says how many there are besides", () => {
  const without = (row: number): string => `| A-${row} | Activiteit ${row} | | G1 | Deelnemers | 10 |`;
  const report = smallReport({
    Activiteiten: `
      | Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |
      ${[2, 3, 4, 5, 6].map(without).join("\n")}`,
  });
  const row = controlSheet(report, dutch, provenance).rows.find((values) => values[1] === "K01");
  expect(row?.[3]).toBe("Activiteiten!C2, Activiteiten!C3, Activiteiten!C4, en nog 2");
  expect(row?.[4]).toBe(5);
});

test("without findings one row says so, because a table cannot be empty", () => {
  const sheet = controlSheet(soundReport(), dutch, provenance);
  expect(sheet.rows).toHaveLength(1);
  expect(sheet.rows[0]?.[2]).toBe(dutch.labels.nothingFound);
});
