import type { TemplateWords } from "../../text/TemplateWords";
import { numberedName } from "../../workbook/numberedName";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import type { OwnColumn } from "../../workbook/upgrade/ContractContents";
import type { NewRow } from "./addTableSheet";
import { controlColumn } from "./controlColumn";
import type { CodesGivenOut } from "./controlResult";
import type { NewColumn } from "./NewColumn";

const longestHeader = 255;
const ownWidth = 20;

/** The columns at the right of those of the contract: one's own, and Controle behind them. */
export function columnsOfTable(
  table: TableKey,
  rows: readonly NewRow[],
  own: readonly OwnColumn[],
  codes: CodesGivenOut,
  words: TemplateWords,
): NewColumn[] {
  const taken = Object.values(tableContract(table).fields).map(({ header }) => header);
  taken.push(words.control.header);
  const columns = own.map(({ header, values }): NewColumn => {
    const free = numberedName(onOneLine(header), taken, longestHeader);
    taken.push(free);
    return { header: free, width: ownWidth, cells: values, validation: null };
  });
  return [...columns, controlColumn(table, rows, codes, words)];
}

/** Excel repairs a file in which a line break in a header is not written in its cell as it is in its table. */
const onOneLine = (header: string): string => header.replace(/\s+/g, " ").trim();
