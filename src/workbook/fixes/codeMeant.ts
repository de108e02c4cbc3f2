import { codeKey } from "../../domain/codes/codeKey";
import type { CellFixer } from "./CellFixer";

type UnknownCode = "unknown-goal" | "unknown-target-group" | "unknown-indicator" | "unknown-activity";

/**
 * A code with a slip in it becomes the code that was meant. Of a cell with several codes the others stay as they are,
 * and so do the signs and spaces between them.
 *
 * @example codeMeant("D1.1;  D12", { column: "Nevendoelen", code: "D12", suggestion: "D1.2" }) // "D1.1;  D1.2"
 */
export const codeMeant: CellFixer<UnknownCode> = (value, { code, suggestion }) => {
  if (suggestion === null) return null;
  if (codeKey(String(value)) === codeKey(code)) return suggestion;
  if (typeof value !== "string") return null;
  const mended = value.replace(amongOthers(code), (_, before: string) => before + suggestion);
  return mended === value ? null : mended;
};

/** The code where it stands by itself between the signs that separate codes. */
function amongOthers(code: string): RegExp {
  const words = code.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(^\\s*|[;,/\\n]\\s*)${words.join("\\s+")}(?=\\s*(?:[;,/\\n]|$))`, "g");
}
