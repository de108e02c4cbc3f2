import { reachSheet } from "../../src/documents/reachSheet";
import { sentencesIn } from "../../src/text/sentencesIn";
import { emptyReport, smallReport } from "./smallReport";

const dutch = sentencesIn("nl");
const provenance = { version: "0.1.0", time: "31-01-2024 09:05", file: "haarlem.xlsx" };

const valuesOf = (group: string): Record<string, unknown> => {
  const sheet = reachSheet(smallReport(), dutch, provenance);
  const row = sheet.rows.find(([code]) => code === group) ?? [];
  return Object.fromEntries(sheet.columns.map(({ header }, column) => [header, row[column]]));
};

test("gives both bounds of persons and share: max 2,255, sum 3,495 of 80,000 (max … sum, by hand)", () => {
  expect(valuesOf("G1")).toMatchObject({
    "Personen minimaal": 2255,
    "Personen maximaal": 3495,
    "Bereik minimaal": 2255 / 80000,
    "Bereik maximaal": 3495 / 80000,
    "Uniek geteld": "Nee",
    "Activiteiten geteld": 4,
    "Activiteiten niet geteld": 1,
  });
});

test("leaves blank what is not known, and says why", () => {
  expect(valuesOf("G2")).toMatchObject({
    "Personen minimaal": null,
    "Bereik minimaal": null,
    "Uniek geteld": null,
    Uitleg: "Geen activiteit is aan deze doelgroep gekoppeld.",
  });
});

test("without target groups one row says so", () => {
  const { rows, columns } = reachSheet(emptyReport(), dutch, provenance);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(columns.length);
});
