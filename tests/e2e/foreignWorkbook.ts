import { writeBuffer } from "./writeBuffer";

/** A workbook as a welfare organisation keeps it: a title, headers of its own, no table of ours. */
export function foreignWorkbook(): Promise<Uint8Array> {
  return writeBuffer((workbook) => {
    const sheet = workbook.addWorksheet("Inzet 2025");
    sheet.addRows([
      ["Overzicht inzet welzijn 2025"],
      [],
      ["Nr", "Wat doen we", "Soort telling", "Hoeveel"],
      ["A1", "Koffie-inloop", "Bezoeken", 120],
      ["A2", "Taalcafé", "Deelnemers", 45],
    ]);
  });
}
