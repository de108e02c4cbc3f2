import type { TemplateWords } from "../../text/TemplateWords";
import type { TableModule } from "../../workbook/contract/TableContract";
import type { ContractContents } from "../../workbook/upgrade/ContractContents";
import { contractWorkbook } from "./contractWorkbook";
import { tablesOfModules } from "./tablesOfModules";

/** For whom a template is. */
export interface TemplateFacts {
  readonly municipality: string | null;
  readonly year: number | null;
  readonly provider: string | null;
  /** Besides the spine. */
  readonly modules: readonly TableModule[];
  /** What the municipality filled in (`sharedContents`); null: nothing, and the municipality does that first. */
  readonly shared: ContractContents | null;
}

/**
 * The workbook that is handed over to be filled in: by the municipality, or, with its goals and target groups in it, by a
 * provider.
 *
 * What is said of the municipality, the year and the provider here counts for more than what `shared` says of them.
 */
export function providerTemplate(
  { municipality, year, provider, modules, shared }: TemplateFacts,
  words: TemplateWords,
): Promise<Uint8Array> {
  const settings = {
    ...shared?.settings,
    ...(municipality === null ? {} : { Gemeente: municipality }),
    ...(year === null ? {} : { Verslagjaar: year, ...wholeYear(year) }),
    ...(provider === null ? {} : { Aanbieder: provider }),
  };
  const contents: ContractContents = {
    settings,
    ownSettings: shared?.ownSettings ?? [],
    tables: shared?.tables ?? new Map(),
    sheets: [],
  };
  const { titleOfMunicipality, titleOfProvider } = words.start;
  const name = shared === null ? titleOfMunicipality : titleOfProvider;
  return contractWorkbook(name, tablesOfModules(modules), contents, words);
}

function wholeYear(year: number): ContractContents["settings"] {
  return {
    "Periode van": { serial: serialOf(year, 0, 1) },
    "Periode tot": { serial: serialOf(year, 11, 31) },
  };
}

const millisecondsPerDay = 86_400_000;
/** 1 January 1970 in the days of 1900. */
const serialOfEpoch = 25_569;

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / millisecondsPerDay + serialOfEpoch;
}
