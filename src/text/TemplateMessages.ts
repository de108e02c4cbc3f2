import type { TableModule } from "../workbook/contract/TableContract";
import type { UpgradeCounts, UpgradeRefusedFacts } from "../workbook/upgrade/UpgradeFacts";

/** What `doelbereik sjabloon` cannot do anything with. Facts only. */
export interface TemplateProblemFacts {
  "for-whom-missing": Record<string, never>;
  "upgrade-stands-alone": { option: string };
  "year-not-usable": { text: string };
  "module-unknown": { word: string; known: readonly string[] };
  "provider-without-goals": Record<string, never>;
  "goals-missing": { file: string; sheet: string };
  "goals-empty": { file: string; sheet: string };
  "municipality-differs": { file: string; asked: string; found: string };
}

/** What the command that makes templates says; one language each. */
export interface TemplateMessages {
  readonly description: string;
  readonly options: {
    readonly municipality: string;
    readonly year: string;
    readonly provider: string;
    readonly modules: string;
    readonly from: string;
    readonly upgrade: string;
    readonly folder: string;
  };
  readonly examples: string;
  /** What a module is called on the command line. */
  readonly modules: Readonly<Record<Exclude<TableModule, "spine">, string>>;
  readonly problems: {
    readonly [Code in keyof TemplateProblemFacts]: (facts: TemplateProblemFacts[Code]) => string;
  };
  readonly refusals: {
    readonly [Code in keyof UpgradeRefusedFacts]: (facts: UpgradeRefusedFacts[Code]) => string;
  };
  readonly notUpgraded: (file: string, reason: string) => string;
  readonly notRead: (file: string, reason: string) => string;
  readonly upgraded: (counts: UpgradeCounts) => string;
  readonly nextForMunicipality: string;
  /** Modules that nobody asked for, but of which the municipality filled in a sheet. */
  readonly modulesAdded: (modules: readonly string[]) => string;
}
