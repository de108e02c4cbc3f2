import { isTrue } from "../../../xlsx/markup/parseXml";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";

/** What the grid keeps about a protected sheet, in its custom data. */
export interface KeptProtection {
  /** True where the file has a password: it is kept as a hash, so the workbench cannot take the protection away. */
  readonly hashed: boolean;
  readonly options: Readonly<Record<string, string>>;
}

/** null where the sheet is not protected. */
export function sheetProtection(root: MarkupNode): KeptProtection | null {
  const options = childNamed(root, "sheetProtection")?.attributes;
  if (options === undefined || !isTrue(options["sheet"])) return null;
  return { hashed: "hashValue" in options || "password" in options, options };
}
