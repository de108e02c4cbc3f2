import type { TemplateWords } from "../../text/TemplateWords";
import { writeKeptPart } from "../../workbook/kept/keptPart";
import type { UpgradePlan } from "../../workbook/upgrade/UpgradeFacts";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { contractWorkbook } from "./contractWorkbook";
import { leftOverSheet } from "./leftOverSheet";

/** The new workbook that an upgrade asks for, as the bytes of an .xlsx file; the old one is not changed. */
export async function upgradedWorkbook(
  { contents, tables, leftOver, kept }: UpgradePlan,
  words: TemplateWords,
): Promise<Uint8Array> {
  const names = contents.sheets.map(({ name }) => name);
  const sheets = leftOver.length === 0 ? [] : [leftOverSheet(leftOver, names, words)];
  const all = { ...contents, sheets: [...contents.sheets, ...sheets] };
  const bytes = await contractWorkbook(words.start.titleOfMunicipality, tables, all, words);
  const saidNothing = kept.explanations.length === 0 && kept.ruleChoices.length === 0;
  return saidNothing ? bytes : patchWorkbook(bytes, [{ kind: "keep-choices", xml: writeKeptPart(kept) }]);
}
