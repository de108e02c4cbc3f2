import { realpathSync } from "node:fs";
import type { TemplateOfHouse } from "../../making/houseStyle/readHouseStyle";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type { ReportCommandProblemFacts } from "../../text/ReportCommandWords";
import type { ReportFormat } from "../../text/ReportMakingWords";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readSnapshot } from "../template/readSnapshot";
import { chosenFrom } from "./chosenFrom";
import { houseStyleIn } from "./houseStyleIn";
import type { ReportOptions } from "./ReportOptions";

/** The options are Dutch in every language, as the names of the commands are. */
const kindsByWord: Readonly<Record<string, ReportKind>> = {
  jaarverslag: "year",
  trendrapportage: "trend",
  gespreksagenda: "agenda",
  ontwikkeltafel: "table",
  raadsblad: "council",
};

const formatsByWord: Readonly<Record<string, ReportFormat>> = { docx: "docx", html: "html", xlsx: "xlsx" };

/** What was asked for, with the files beside the workbook read. */
export interface UnderstoodReport {
  readonly kinds: readonly ReportKind[];
  readonly formats: readonly ReportFormat[];
  readonly previous: WorkbookSnapshot | null;
  readonly houseStyle: TemplateOfHouse | null;
}

/** What was asked for, or the sentence that says what is not understood. */
export function understandReport(file: string, options: ReportOptions): UnderstoodReport | string {
  const { previousFile, houseStyleFile, words } = options;
  const say = <Code extends keyof ReportCommandProblemFacts>(
    code: Code,
    facts: ReportCommandProblemFacts[Code],
  ): string => words.problems[code](facts);
  const kinds = chosenFrom(options.kinds, kindsByWord);
  if ("unknown" in kinds)
    return say("kind-unknown", { word: kinds.unknown, known: Object.keys(kindsByWord) });
  const formats = chosenFrom(options.formats, formatsByWord);
  if ("unknown" in formats) {
    return say("format-unknown", { word: formats.unknown, known: Object.keys(formatsByWord) });
  }
  if (houseStyleFile !== null && !formats.includes("docx")) return say("house-style-without-word", {});
  const houseStyle = houseStyleFile === null ? null : houseStyleIn(houseStyleFile, options);
  if (typeof houseStyle === "string") return houseStyle;
  const previous = previousFile === null ? null : previousOf(file, previousFile, options);
  return typeof previous === "string" ? previous : { kinds, formats, previous, houseStyle };
}

function previousOf(file: string, previousFile: string, options: ReportOptions): WorkbookSnapshot | string {
  const { problems } = options.words;
  if (isSameFile(file, previousFile)) return problems["previous-is-same"]({ file: previousFile });
  const previous = readSnapshot(previousFile, options);
  return typeof previous === "string"
    ? problems["previous-not-read"]({ file: previousFile, reason: previous })
    : previous;
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    // One of them is not there; who reads it says so.
    return false;
  }
}
