import { runInWorkbook } from "./runInWorkbook";

/**
 * Opens a new workbook in a window of its own, unsaved and without a name; the open one stays as it is.
 *
 * @param base64  the contents of an .xlsx file
 * @throws HostRefused  where Office refuses, be it that the contents are too large for it
 */
export async function openNewWorkbook(base64: string): Promise<void> {
  await runInWorkbook(() => Excel.createWorkbook(base64));
}
