import type { Changes } from "../files/changesSince";
import type { OpenWorkbook } from "./OpenWorkbook";

/** `window.workbench`: by this, tests and the curious look behind the page. Absent until the first workbook is open. */
export interface WorkbenchForTests {
  /** Our host, the facade of the grid, and the protocol with the add-in's page: of the workbook that is open now. */
  readonly host: OpenWorkbook["host"];
  readonly api: OpenWorkbook["api"];
  readonly xdm: OpenWorkbook["xdm"];
  /** Opens a file in the place of the one that is open, without asking. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  /** The file as "Opslaan" would download it, without asking. */
  readonly save: () => Promise<Uint8Array>;
  readonly changes: () => Promise<Changes>;
  /** How much went over the wire since the workbook was opened. */
  readonly traffic: OpenWorkbook["host"]["traffic"];
  /** What the add-in asked and the host does not know; must stay empty. */
  readonly unknown: OpenWorkbook["host"]["unknown"];
}

declare global {
  interface Window {
    workbench?: WorkbenchForTests;
  }
}
