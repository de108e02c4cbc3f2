/// <reference types="@microsoft/office-js/dist/office" />
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookHost } from "../../src/workbench/host/Host";
import { builtEngine } from "./builtEngine";
import { loadOfficeJs } from "./loadOfficeJs";
import type { OfficeStandIn } from "./officeStandIn";
import { officeStandIn } from "./officeStandIn";

export interface OpenedInHost {
  /** The window of office.js: Excel, OfficeExtension, CustomFunctions. */
  readonly window: Record<string, unknown>;
  readonly Office: OfficeStandIn;
  readonly host: WorkbookHost;
  /** The grid's own way in, to do what a user would do. */
  readonly api: FUniver;
  close(): void;
}

export interface OpenOptions {
  /** The contents of functions.json. */
  readonly functions?: object;
  readonly namespace?: string;
}

const globals = ["Excel", "OfficeExtension", "Office"] as const;

/**
 * Opens a workbook in the grid without a screen, with the real office.js in front of it, and puts Excel, Office and
 * OfficeExtension on the global object, so that code written for Excel runs as it is. One at a time: close it before
 * the next is opened.
 *
 * @param workbook  bytes of an .xlsx file, or the grid's own data
 */
export async function openInHost(
  workbook: Uint8Array | Partial<IWorkbookData>,
  options: OpenOptions = {},
): Promise<OpenedInHost> {
  const engine = builtEngine();
  const { univer, api } = engine.headlessEngine();
  // The grid works in the object it is given; a test's own stays as it is.
  const data = workbook instanceof Uint8Array ? engine.univerOfWorkbook(workbook) : structuredClone(workbook);
  api.createWorkbook(data);
  const host = new engine.WorkbookHost({ univer, api, ...options });
  await host.restoreProtection();
  const Office = officeStandIn(host);
  const window = loadOfficeJs(host, Office);
  // As getters: of a plain property jest empties the value after the test, and office.js still tidies up then.
  for (const name of globals)
    Object.defineProperty(globalThis, name, { get: () => window[name], configurable: true });
  const close = (): void => {
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
    univer.dispose();
  };
  return { window, Office, host, api, close };
}
