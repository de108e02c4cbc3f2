import type { SheetContents } from "../../src/documents/SheetContents";
import { newWorkbook } from "../../src/xlsx/newWorkbook";

/** A small provider's workbook of which two numbers stand as text, in Activiteiten!E2 and E3. */
export function providerWorkbook(provider = "Stichting De Schakel"): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    newWorkbook([
      sheet(
        "Opdracht",
        ["Veld", "Waarde"],
        [
          ["Gemeente", "Haarlem"],
          ["Aanbieder", provider],
          ["Verslagjaar", 2025],
        ],
      ),
      sheet(
        "Activiteiten",
        ["Code", "Naam", "Kerndoel", "Teleenheid", "Aantal"],
        [
          ["A-01", "Koffie-inloop", "R1", "Deelnemers", "1200"],
          ["A-02", "Samen eten", "R1", "Deelnemers", " 85"],
          ["A-03", "Taalmaatje", "R1", "Deelnemers", 40],
        ],
      ),
    ]),
  );
}

/** As the browser hands it over. */
export function fileOf(bytes: Uint8Array<ArrayBuffer>, name = "schakel.xlsx", lastModified = 1): File {
  return new File([bytes], name, { lastModified });
}

function sheet(name: string, headers: readonly string[], rows: SheetContents["rows"]): SheetContents {
  return {
    name,
    tableName: name,
    columns: headers.map((header) => ({ header, width: 12, format: "text" })),
    rows,
  };
}
