import { providerTemplate } from "../making/template/providerTemplate";
import type { TemplateWish } from "../screens/PaneActions";
import { templateWords } from "../text/nl/templateWords";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { NothingShared } from "../workbook/upgrade/sharedContents";
import { sharedContents } from "../workbook/upgrade/sharedContents";

/** The template for a provider as the bytes of an .xlsx file, or why there is none. */
export async function templateFor(
  snapshot: WorkbookSnapshot,
  { provider, modules }: TemplateWish,
): Promise<{ readonly bytes: Uint8Array } | NothingShared> {
  const shared = sharedContents(snapshot);
  if ("code" in shared) return shared;
  const facts = { municipality: null, year: null, provider, modules, shared };
  return { bytes: await providerTemplate(facts, templateWords) };
}
