import { Workbook } from "exceljs";

/** A workbook made for one test. */
export async function writeBuffer(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
