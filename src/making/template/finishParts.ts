import type { PartChange } from "./reproducibleBytes";

/** What a reader hears of a table, and the formula that its column Controle gives to a new row. */
export interface FinishedTable {
  readonly name: string;
  readonly altText: string;
  readonly calculated: { readonly header: string; readonly formula: string } | null;
}

const altTextExtension = "{504A1905-F514-4f6f-8877-14C23A59335A}";
const extensionSchema = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/**
 * What exceljs cannot write: the structure that is locked without a password, the alternative text of tables, the formula
 * of a calculated column, and the language.
 */
export function finishParts(tables: readonly FinishedTable[]): PartChange {
  return (name, text) => {
    if (name === "xl/workbook.xml") return lockStructure(text);
    if (name === "docProps/core.xml") return nameLanguage(text);
    if (!name.startsWith("xl/tables/")) return text;
    const table = tables.find((one) => one.name === nameOf(text));
    return table === undefined ? text : finishTable(text, table);
  };
}

/** The table's own name; columns have names too, and theirs may be that of another table. */
function nameOf(text: string): string | undefined {
  return /<table\b[^>]*\bdisplayName="([^"]*)"/.exec(text)?.[1];
}

function lockStructure(text: string): string {
  return text.replace(/<workbookPr\b[^>]*\/>/, '$&<workbookProtection lockStructure="1"/>');
}

function nameLanguage(text: string): string {
  return text.replace("</dc:title>", "$&<dc:language>nl-NL</dc:language>");
}

function finishTable(text: string, { altText, calculated }: FinishedTable): string {
  const table = `<x14:table altText="${escaped(altText)}"/>`;
  const extension = `<ext uri="${altTextExtension}" xmlns:x14="${extensionSchema}">${table}</ext>`;
  const described = withoutTotals(text).replace("</table>", () => `<extLst>${extension}</extLst></table>`);
  if (calculated === null) return described;
  const column = new RegExp(`(<tableColumn [^>]*name="${calculated.header}"[^>]*)/>`);
  const formula = `<calculatedColumnFormula>${escaped(calculated.formula)}</calculatedColumnFormula>`;
  return described.replace(column, (_, start: string) => `${start}>${formula}</tableColumn>`);
}

/** exceljs speaks of a row of totals that none of these tables has. */
function withoutTotals(text: string): string {
  return text.replaceAll(/ totalsRow(?:Label|Function)="[^"]*"/g, "").replace(/ totalsRowShown="1"/, "");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
