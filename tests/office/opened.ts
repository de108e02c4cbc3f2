import { gridWorkbook } from "../officeHost/gridWorkbook";
import type { OpenedInHost } from "../officeHost/openInHost";
import { openInHost } from "../officeHost/openInHost";

let opened: OpenedInHost | null = null;

/** Opens sheets of cells in the stand-in until the test is done; a member that the stand-in lacks fails the test. */
export async function open(
  workbook: Parameters<typeof openInHost>[0] | Parameters<typeof gridWorkbook>[0],
  options?: Parameters<typeof openInHost>[1],
): Promise<OpenedInHost> {
  const isLiteral = !(workbook instanceof Uint8Array) && !("sheetOrder" in workbook);
  // A test may open one workbook after another; what stays open would keep the whole run waiting.
  close();
  const contents = isLiteral ? gridWorkbook(workbook as Parameters<typeof gridWorkbook>[0]) : workbook;
  opened = await openInHost(contents as Parameters<typeof openInHost>[0], options);
  return opened;
}

afterEach(close);

function close(): void {
  const unknown = opened?.host.unknown ?? [];
  opened?.close();
  opened = null;
  expect(unknown).toEqual([]);
}

/** Protects a sheet as a user would. */
export async function protect(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

/** The grid calculates in the background. */
export function calculated(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
