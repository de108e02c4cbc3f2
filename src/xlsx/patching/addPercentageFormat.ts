import { growList } from "./growList";
import { applySplices, prefixOf, spliceAtStart } from "./markupText";
import { childNamed, parseMarkup } from "./parseMarkup";

/** One decimal: whole percentages would show a reach of 0.3% as none. */
const formatCode = "0.0%";
/** Numbers below this one belong to formats that every workbook knows. */
const firstOwnFormat = 164;

/**
 * The styles with a number format for percentages, and the number of that format; one that is there already is used
 * again. Where the workbook has no formats of its own, their list is put before all else, as the format prescribes.
 *
 * @param text  the styles part
 */
export function addPercentageFormat(text: string, part: string): { text: string; format: number } {
  const root = parseMarkup(text, part);
  const prefix = prefixOf(root);
  const list = childNamed(root, "numFmts");
  const formats = list?.children ?? [];
  const present = formats.find(({ attributes }) => attributes["formatCode"] === formatCode);
  if (present !== undefined) return { text, format: Number(present.attributes["numFmtId"]) };
  const taken = formats.map(({ attributes }) => Number(attributes["numFmtId"]));
  const format = Math.max(firstOwnFormat - 1, ...taken) + 1;
  const element = `<${prefix}numFmt numFmtId="${format}" formatCode="${formatCode}"/>`;
  const newList = `<${prefix}numFmts count="1">${element}</${prefix}numFmts>`;
  const splices = list === undefined ? [spliceAtStart(root, newList)] : growList(list, [element]);
  return { text: applySplices(text, splices), format };
}
