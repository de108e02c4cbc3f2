import { normaliseName } from "../../domain/codes/normaliseName";
import type { TemplateMessages } from "../../text/TemplateMessages";
import type { TableModule } from "../../workbook/contract/TableContract";

/** The modules in a list such as "ervaring,kosten", or the word in it that is no module. */
export function modulesNamed(
  list: string,
  { modules }: TemplateMessages,
): readonly TableModule[] | { readonly unknown: string } {
  const words = list
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const found: TableModule[] = [];
  for (const word of words) {
    const module = (Object.keys(modules) as (keyof typeof modules)[]).find(
      (key) => normaliseName(modules[key]) === normaliseName(word),
    );
    if (module === undefined) return { unknown: word };
    found.push(module);
  }
  return found;
}
