import type { PageProblemFacts } from "../../text/CheckPageWords";
import type { PatchRefusedFacts } from "../../workbook/PatchRefusedFacts";
import type { UnreadableWorkbookFacts } from "../../workbook/UnreadableWorkbookFacts";

export type CodeWithFacts<Facts> = {
  readonly [Code in keyof Facts]: { readonly code: Code; readonly facts: Facts[Code] };
}[keyof Facts];

/** Why a file gave no answer: what is wrong with it as a workbook, what cannot be written into it, or what went wrong around it. */
export type FileProblem =
  | { readonly about: "workbook"; readonly problem: CodeWithFacts<UnreadableWorkbookFacts> }
  | { readonly about: "copy"; readonly problem: CodeWithFacts<PatchRefusedFacts> }
  | { readonly about: "page"; readonly problem: CodeWithFacts<PageProblemFacts> };
