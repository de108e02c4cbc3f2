import { basename, dirname, extname, join } from "node:path";
import { templateWords } from "../../text/nl/templateWords";
import type { TemplateMessages } from "../../text/TemplateMessages";
import type { UpgradeRefusal, UpgradeRefusedFacts } from "../../workbook/upgrade/UpgradeFacts";
import { upgradePlan } from "../../workbook/upgrade/upgradePlan";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import { isFolderMade } from "../files/isFolderMade";
import { readSnapshot } from "./readSnapshot";
import type { TemplateOptions } from "./TemplateOptions";

/** Writes the content of an older template in a new one, as "naam-bijgewerkt.xlsx", or says why not. */
export async function runUpgrade(file: string, options: TemplateOptions, output: Output): Promise<ExitCode> {
  const { folder, messages, words } = options;
  const beside = optionBeside(options);
  if (beside !== null) {
    output.err(words.problems["upgrade-stands-alone"]({ option: beside }));
    return exitCodes.unreadable;
  }
  const snapshot = readSnapshot(file, options);
  if (typeof snapshot === "string") {
    output.err(words.notRead(file, snapshot));
    return exitCodes.unreadable;
  }
  const { upgradedWorkbook } = await import("../../making/template/upgradedWorkbook");
  const { wordsOfTemplate } = await import("../../making/template/wordsOfTemplate");
  const plan = upgradePlan(snapshot, wordsOfTemplate(templateWords));
  if ("code" in plan) {
    output.err(words.notUpgraded(file, reasonOf(plan, words)));
    return plan.code === "already-current" ? exitCodes.ready : exitCodes.unreadable;
  }
  if (folder !== null && !isFolderMade(folder)) {
    output.err(messages.folderNotMade(folder));
    return exitCodes.unreadable;
  }
  const bytes = await upgradedWorkbook(plan, templateWords);
  const wanted = join(folder ?? dirname(file), `${basename(file, extname(file))}-bijgewerkt.xlsx`);
  if (!writeOrSay(wanted, () => bytes, options, output)) return exitCodes.unreadable;
  output.out(`${words.upgraded(plan.counts)}\n`);
  return exitCodes.ready;
}

/** What makes a new template, and says nothing about an older one. */
function optionBeside({ municipality, year, providers, modules, from }: TemplateOptions): string | null {
  if (municipality !== null) return "--gemeente";
  if (year !== null) return "--jaar";
  if (providers.length > 0) return "--aanbieder";
  if (modules !== null) return "--modules";
  return from === null ? null : "--van";
}

function reasonOf<Code extends keyof UpgradeRefusedFacts>(
  { code, facts }: UpgradeRefusal & { readonly code: Code },
  { refusals }: TemplateMessages,
): string {
  return refusals[code](facts as UpgradeRefusedFacts[Code]);
}
