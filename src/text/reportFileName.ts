import type { ReportKind } from "../report/conversation/ReportKind";
import type { ReportFormat, ReportMakingWords } from "./ReportMakingWords";

const longest = 60;

export interface FileOfReport {
  /** Of the workbook, with or without its ending. */
  readonly workbook: string;
  /** Several only in a workbook with the sheets of each. */
  readonly kinds: readonly ReportKind[];
  /** Null: of the whole. */
  readonly provider: string | null;
  /** Those of the workbook: one without a letter or digit in its name is known by its place among them. */
  readonly providers: readonly string[];
  readonly format: ReportFormat;
}

/** The name of the file of a report, such as "map-jaarverslag-buurts.docx": safe on every system, never the workbook's own. */
export function reportFileName(
  { workbook, kinds, provider, providers, format }: FileOfReport,
  { kinds: words, severalInFile, providerInFile }: ReportMakingWords,
): string {
  const [only] = kinds;
  const kind = kinds.length === 1 && only !== undefined ? words[only].inFile : severalInFile;
  const whose =
    provider === null ? [] : [safe(provider) || `${providerInFile}-${providers.indexOf(provider) + 1}`];
  // A copy of a workbook with macros must keep its ending: Excel refuses it under another.
  const ending = format === "xlsx" && provider === null && /[.]xlsm$/i.test(workbook) ? "xlsm" : format;
  return `${[workbook.replace(/[.]xls[xm]$/i, ""), kind, ...whose].join("-")}.${ending}`;
}

function safe(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
}
