import { basename, resolve } from "node:path";
import { addInFolder, checkPage } from "./addInFolder";
import { buildWhatIsOld } from "./buildWhatIsOld";
import { places } from "./places";
import type { Served } from "./serve";
import { serve } from "./serve";
import { summaryOfCheck } from "./summaryOfCheck";

const usualPort = 8137;

export interface StartOptions {
  readonly port: number;
  /** File that is open at the start; the sample of Amsterdam where it is left out. */
  readonly workbook?: string;
}

/** Builds what is missing or old, and serves the workbench on this machine. */
export async function startWorkbench({ port, workbook }: StartOptions): Promise<Served> {
  buildWhatIsOld();
  return serve(port, workbook ?? places.sample);
}

async function start(): Promise<void> {
  const named = process.argv[2];
  const workbook = named === undefined ? places.sample : resolve(named);
  console.log("De werkbank wordt klaargezet. De eerste keer duurt dat even.");
  const { address } = await startWorkbench({ port: usualPort, workbook });
  console.log(`\n${basename(workbook)}: ${summaryOfCheck(workbook)}\n`);
  console.log(`Open ${address} in uw browser. Stoppen: Ctrl+C.`);
  console.log(`De controlepagina staat op ${address}${addInFolder}${checkPage}`);
  console.log("De werkbank luistert alleen op deze computer en vraagt niets aan het internet.");
}

if (require.main === module) void start();
