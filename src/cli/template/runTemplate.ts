import { join } from "node:path";
import { ownName } from "../../domain/codes/ownName";
import { templateWords } from "../../text/nl/templateWords";
import type { TemplateMessages, TemplateProblemFacts } from "../../text/TemplateMessages";
import type { TableModule } from "../../workbook/contract/TableContract";
import type { ContractContents } from "../../workbook/upgrade/ContractContents";
import { modulesInUse } from "../../workbook/upgrade/modulesInUse";
import { sharedContents } from "../../workbook/upgrade/sharedContents";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import { isFolderMade } from "../files/isFolderMade";
import { modulesNamed } from "./modulesNamed";
import { readSnapshot } from "./readSnapshot";
import { templateName } from "./templateName";
import type { TemplateOptions } from "./TemplateOptions";

interface Understood {
  readonly year: number | null;
  readonly modules: readonly TableModule[];
  readonly shared: ContractContents | null;
  /** Modules that nobody asked for, and that `shared` needs. */
  readonly added: readonly TableModule[];
}

/** Writes the templates that are asked for: one for the municipality, or one for each provider. */
export async function runTemplate(options: TemplateOptions, output: Output): Promise<ExitCode> {
  const { municipality, providers, folder, messages, words } = options;
  const understood = understand(options);
  if (typeof understood === "string") {
    output.err(understood);
    return exitCodes.unreadable;
  }
  if (folder !== null && !isFolderMade(folder)) {
    output.err(messages.folderNotMade(folder));
    return exitCodes.unreadable;
  }
  // Asked for only now: who checks a workbook does not wait for what makes one.
  const { providerTemplate } = await import("../../making/template/providerTemplate");
  const { year, modules, shared, added } = understood;
  const forWhom = providers.length === 0 ? [null] : providers;
  for (const provider of forWhom) {
    const bytes = await providerTemplate({ municipality, provider, year, modules, shared }, templateWords);
    const name = templateName(provider ?? (shared === null ? municipality : "aanbieder"));
    if (!writeOrSay(join(folder ?? ".", name), () => bytes, options, output)) return exitCodes.unreadable;
    if (shared === null) output.out(`${words.nextForMunicipality}\n`);
  }
  if (added.length > 0) output.out(`${words.modulesAdded(namesOf(added, words))}\n`);
  return exitCodes.ready;
}

/** Or the sentence that says what is not understood. */
function understand(options: TemplateOptions): Understood | string {
  const { municipality, year, providers, modules, from, words } = options;
  const say = <Code extends keyof TemplateProblemFacts>(code: Code, facts: TemplateProblemFacts[Code]) =>
    words.problems[code](facts);
  if (municipality === null && from === null) {
    return providers.length > 0 ? say("provider-without-goals", {}) : say("for-whom-missing", {});
  }
  if (from === null && providers.length > 0) return say("provider-without-goals", {});
  const number = year === null ? null : yearOf(year);
  if (number === undefined) return say("year-not-usable", { text: year ?? "" });
  const named = modulesNamed(modules ?? "", words);
  if ("unknown" in named) {
    return say("module-unknown", { word: named.unknown, known: Object.values(words.modules) });
  }
  if (from === null) return { year: number, modules: named, shared: null, added: [] };
  const snapshot = readSnapshot(from, options);
  if (typeof snapshot === "string") return words.notRead(from, snapshot);
  const shared = sharedContents(snapshot);
  if ("code" in shared) return say(shared.code, { file: from, sheet: shared.facts.sheet });
  const found = shared.settings.Gemeente;
  if (municipality !== null && typeof found === "string" && ownName(municipality) !== ownName(found)) {
    return say("municipality-differs", { file: from, asked: municipality, found });
  }
  const added = modulesInUse(shared).filter((module) => !named.includes(module));
  return { year: number, modules: [...named, ...added], shared, added };
}

function namesOf(added: readonly TableModule[], { modules }: TemplateMessages): readonly string[] {
  return added.flatMap((module) => (module === "spine" ? [] : [modules[module]]));
}

/** The years that Opdracht takes. */
function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= 1950 && year <= 2100 ? year : undefined;
}
