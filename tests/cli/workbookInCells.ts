import { writeFileSync } from "node:fs";
import { Workbook } from "exceljs";

type Cell = string | number;

/** A small workbook in which nothing is wrong, as sheets of cells. */
export const soundCells: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Opdracht: [
    ["Veld", "Waarde"],
    ["Gemeente", "Haarlem"],
    ["Inwoners", 162902],
    ["Verslagjaar", 2023],
    ["Sjabloonversie", "1.0"],
  ],
  Doelen: [
    ["Code", "Niveau", "Bovenliggend", "Omschrijving", "Populatie"],
    ["R1", "Maatschappelijk resultaat", "", "Minder inwoners voelen zich eenzaam", "Inwoners"],
    ["R1.1", "Bijdrage", "R1", "Deelnemers leren anderen kennen", "Deelnemers"],
  ],
  Doelgroepen: [
    ["Code", "Omschrijving", "Omvang", "Bron", "Peildatum"],
    ["G1", "Wil meer contacten", 80000, "Inwonerpeiling", "01-01-2023"],
  ],
  Activiteiten: [
    ["Code", "Naam", "Kerndoel", "Doelgroep", "Teleenheid", "Aantal"],
    ["A-01", "Koffie-inloop", "R1.1", "G1", "Unieke personen", 1200],
  ],
  Indicatoren: [
    ["Code", "Doel", "Naam", "Populatie", "Soort", "Norm", "Marge"],
    ["I-01", "R1", "Is eenzaam", "Inwoners", "Aandeel", "Lager", 3],
  ],
  Metingen: [
    ["Indicator", "Periode", "Waarde", "Aantal (n)"],
    ["I-01", 2022, 48, 2300],
    ["I-01", 2023, 47, 2300],
  ],
};

/** The same, with an activity that serves no goal. */
export const cellsWithError: typeof soundCells = {
  ...soundCells,
  Activiteiten: [...(soundCells["Activiteiten"] ?? []), ["A-02", "Buurtdiner", "", "", "Deelnemers", 900]],
};

export async function writeCells(file: string, cells: typeof soundCells): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(cells)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => row.map((cell) => (cell === "" ? null : cell))));
  }
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  writeFileSync(file, bytes);
  return bytes;
}
