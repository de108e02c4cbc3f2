import { template } from "../../src/workbook/template";
import { writeBuffer } from "./writeBuffer";

/** A workbook with so many activities that a check takes some seconds; each has one goal that exists. */
export function largeWorkbook(activities: number): Promise<Uint8Array> {
  return writeBuffer((workbook) => {
    const goals = workbook.addWorksheet("Doelen");
    goals.addRow(headersOf(template.goals.fields));
    for (let goal = 1; goal <= 20; goal += 1) {
      goals.addRow([
        `D${goal}`,
        "Bijdrage",
        null,
        `Deelnemers leren vaardigheid ${goal}`,
        "Deelnemers",
        null,
      ]);
    }
    const sheet = workbook.addWorksheet("Activiteiten");
    sheet.addRow(headersOf(template.activities.fields));
    for (let row = 1; row <= activities; row += 1) {
      const goal = `D${(row % 20) + 1}`;
      sheet.addRow([
        `A${row}`,
        `Activiteit ${row}`,
        goal,
        null,
        null,
        "Wijkteam",
        "Oost",
        "Deelnemers",
        row % 500,
      ]);
    }
  });
}

function headersOf(fields: Readonly<Record<string, { readonly header: string }>>): string[] {
  return Object.values(fields).map(({ header }) => header);
}
