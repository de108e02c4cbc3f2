import { providerTemplate } from "../src/making/template/providerTemplate";
import { templateWords } from "../src/text/nl/templateWords";
import type { TableModule } from "../src/workbook/contract/TableContract";

const everyModule: readonly TableModule[] = [
  "experience",
  "comparison",
  "trajectories",
  "costs",
  "conversation",
];

/** The empty workbook with every table of the contract, as the bytes of an .xlsx file. */
export function templateWorkbook(): Promise<Uint8Array> {
  const facts = { municipality: null, year: null, provider: null, modules: everyModule, shared: null };
  return providerTemplate(facts, templateWords);
}
