import type { SheetFormat } from "../../documents/SheetContents";
import { addPercentageFormat } from "./addPercentageFormat";
import { growList } from "./growList";
import { applySplices, prefixOf } from "./markupText";
import { childNamed, parseMarkup } from "./parseMarkup";

/** Numbers of the styles that our sheets use, in the workbook at hand. */
export interface CellStyles {
  readonly header: string;
  readonly columns: Readonly<Record<SheetFormat, string>>;
}

export interface StyledWorkbook {
  readonly styles: CellStyles;
  readonly text: string;
}

/** Formats that every workbook knows by number: General and #,##0. */
const general = 0;
const wholeNumber = 3;

/**
 * Sees to it that the workbook has the cell styles of our sheets: bold for headers, wrapped text, whole numbers and
 * percentages. Those that are there already (from an earlier time) are used again.
 *
 * @param text  the styles part
 */
export function addCellStyles(text: string, part: string): StyledWorkbook {
  const withFont = addBoldFont(text, part);
  const withFormat = addPercentageFormat(withFont.text, part);
  const root = parseMarkup(withFormat.text, part);
  const cellFormats = childNamed(root, "cellXfs");
  const prefix = prefixOf(root);
  const present = (cellFormats?.children ?? []).map(({ start, end }) => withFormat.text.slice(start, end));
  const added: string[] = [];
  const numberOf = (markup: string) => {
    const all = [...present, ...added];
    const at = all.indexOf(markup);
    if (at === -1) added.push(markup);
    return String(at === -1 ? all.length : at);
  };
  const styles = {
    header: numberOf(writeFormat(prefix, withFont.font, general, true)),
    columns: {
      text: numberOf(writeFormat(prefix, 0, general, true)),
      wholeNumber: numberOf(writeFormat(prefix, 0, wholeNumber, false)),
      number: numberOf(writeFormat(prefix, 0, general, false)),
      percentage: numberOf(writeFormat(prefix, 0, withFormat.format, false)),
    },
  };
  const splices = cellFormats === undefined ? [] : growList(cellFormats, added);
  return { styles, text: applySplices(withFormat.text, splices) };
}

/** The workbook's own font, in bold, so that our headers look like the rest. */
function addBoldFont(text: string, part: string): { text: string; font: number } {
  const root = parseMarkup(text, part);
  const fonts = childNamed(root, "fonts");
  const first = fonts?.children[0];
  if (fonts === undefined || first === undefined) return { text, font: 0 };
  const isBold = first.children.some(({ name }) => name === "b");
  if (isBold) return { text, font: 0 };
  const inside = text.slice(first.openEnd, first.closeStart);
  const bold = `<${first.qualifiedName}><${prefixOf(first)}b/>${inside}</${first.qualifiedName}>`;
  const present = fonts.children.findIndex(({ start, end }) => text.slice(start, end) === bold);
  if (present !== -1) return { text, font: present };
  return { text: applySplices(text, growList(fonts, [bold])), font: fonts.children.length };
}

function writeFormat(prefix: string, font: number, format: number, wraps: boolean): string {
  const numbers = `numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0"`;
  const applies = `applyNumberFormat="1" applyFont="1" applyAlignment="1"`;
  const alignment = `<${prefix}alignment vertical="top"${wraps ? ' wrapText="1"' : ""}/>`;
  return `<${prefix}xf ${numbers} ${applies}>${alignment}</${prefix}xf>`;
}
