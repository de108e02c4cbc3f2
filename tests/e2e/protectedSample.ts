import { join } from "node:path";
import { Workbook } from "exceljs";

const sample = join(__dirname, "../../assets/voorbeeld-amsterdam.xlsx");

/** The workbook of Amsterdam with its activities protected, without a password. */
export async function protectedSample(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(sample);
  await workbook.getWorksheet("Activiteiten")?.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
