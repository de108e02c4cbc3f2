import type { SheetContents } from "../src/documents/SheetContents";
import { newWorkbook } from "../src/xlsx/newWorkbook";

const words =
  "deelnemers wijk samen koken koffie buurt jongeren ouderen vrijwilligers gesprek week maand vaker nieuw contact hulp taal werk school sport muziek tuin bezoek huis plein markt team begin einde kans".split(
    " ",
  );

/** A workbook with so many activities and their groups, counts in balance, and a sentence beside each. */
export function wordyWorkbook(activities: number): Uint8Array {
  const numbers = Array.from({ length: activities }, (_, index) => index + 1);
  const column = (header: string) => ({ header, width: 12, format: "text" as const });
  const sheet = (name: string, headers: string, rows: SheetContents["rows"]): SheetContents => ({
    name,
    tableName: name,
    columns: headers.split(" ").map(column),
    rows,
  });
  return newWorkbook([
    sheet(
      "Activiteiten",
      "Code Naam Kerndoel Teleenheid Aantal Begin Instroom Uitstroom Eind Toelichting",
      numbers.map((i) => [
        `A${i}`,
        `Activiteit ${i}`,
        "D1",
        "Deelnemers",
        30 + (i % 90),
        100,
        i % 40,
        20,
        80 + (i % 40),
        sentence(i),
      ]),
    ),
    sheet(
      "Spreiding",
      "Activiteit Groep Aantal",
      numbers.flatMap((i) => [
        [`A${i}`, "vrouwen", 5 + (i % 25)],
        [`A${i}`, "mannen", 25 + (i % 90) - (i % 25)],
      ]),
    ),
  ]);
}

/** Each its own, for texts that repeat would be packed to nothing. */
function sentence(number: number): string {
  let seed = number;
  return Array.from({ length: 24 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[(seed >>> 8) % words.length] ?? "";
  }).join(" ");
}
