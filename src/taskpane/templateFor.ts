import { providerTemplate } from "../making/template/providerTemplate";
import type { TemplateWish } from "../screens/PaneActions";
import { templateWords } from "../text/nl/templateWords";
import type { TableModule } from "../workbook/contract/TableContract";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { modulesInUse } from "../workbook/upgrade/modulesInUse";
import type { NothingShared } from "../workbook/upgrade/sharedContents";
import { sharedContents } from "../workbook/upgrade/sharedContents";

export interface TemplateForProvider {
  /** Of an .xlsx file. */
  readonly bytes: Uint8Array;
  /** Modules that nobody asked for, but of which the municipality filled in a sheet. */
  readonly added: readonly TableModule[];
}

/** The template for a provider, or why there is none. */
export async function templateFor(
  snapshot: WorkbookSnapshot,
  { provider, modules }: TemplateWish,
): Promise<TemplateForProvider | NothingShared> {
  const shared = sharedContents(snapshot);
  if ("code" in shared) return shared;
  const added = modulesInUse(shared).filter((module) => !modules.includes(module));
  const facts = { municipality: null, year: null, provider, modules: [...modules, ...added], shared };
  return { bytes: await providerTemplate(facts, templateWords), added };
}
