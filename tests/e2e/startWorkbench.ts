import { startWorkbench } from "../../scripts/workbench/start";
import { findChromium } from "./findChromium";

/** Builds what is old, serves it on this machine only, and finds a browser: once, before the first test. */
export default async function start(): Promise<() => Promise<void>> {
  process.env["DOELBEREIK_CHROMIUM"] = await findChromium();
  const { address, close } = await startWorkbench({ port: 0 });
  process.env["DOELBEREIK_WORKBENCH"] = address;
  return close;
}
