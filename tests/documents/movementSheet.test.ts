import { movementSheet } from "../../src/documents/movementSheet";
import { sentencesIn } from "../../src/text/sentencesIn";
import { emptyReport, smallReport } from "./smallReport";

const dutch = sentencesIn("nl");
const provenance = { version: "0.1.0", time: "31-01-2024 09:05", file: "haarlem.xlsx" };

const valuesOf = (indicator: string): Record<string, unknown> => {
  const sheet = movementSheet(smallReport(), dutch, provenance);
  const row = sheet.rows.find(([code]) => code === indicator) ?? [];
  return Object.fromEntries(sheet.columns.map(({ header }, column) => [header, row[column]]));
};

test("48% to 47% of 2,300 persons: the published intervals of fixture V1, and what would be needed", () => {
  expect(valuesOf("I-01")).toMatchObject({
    Gebied: "Noord",
    Uitkomst: "Niet vast te stellen",
    Vervolg: "Vraag over het meten",
    "Vergeleken met": "2022",
    "Laatste periode": "2023",
    "Laatste waarde": 47,
    "Verandering (+ is gewenst)": 1,
    "95% ondergrens": -1.88,
    "95% bovengrens": 3.88,
    "90% ondergrens": -1.42,
    "90% bovengrens": 3.42,
    Marge: 3,
    "Nodig per meting": 4758,
  });
});

test("the same share twice: fixture V2 does not move, a reason to talk", () => {
  expect(valuesOf("I-02")).toMatchObject({
    Uitkomst: "Beweegt niet",
    Vervolg: "Reden voor gesprek",
    "90% ondergrens": -2.42,
    "90% bovengrens": 2.42,
  });
});

test("a first measurement has nothing to compare: blank, not zero", () => {
  expect(valuesOf("I-03")).toMatchObject({
    Uitkomst: "Nulmeting",
    "Vergeleken met": null,
    "Verandering (+ is gewenst)": null,
    "95% ondergrens": null,
    "Over de hele reeks": null,
  });
});

test("says how many indicators would seem to have moved by chance: 5% of 2 comparisons", () => {
  const { note } = movementSheet(smallReport(), dutch, provenance);
  expect(note?.at(-1)).toMatch(/1 op de 20 .*2 vergelijkingen: 0,1\./);
});

test("without indicators one row says so", () => {
  const { rows, columns } = movementSheet(emptyReport(), dutch, provenance);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(columns.length);
});
