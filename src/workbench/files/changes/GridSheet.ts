import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { resourceNames } from "../resourceNames";
import type { GridTable } from "../sheets/sheetTables";

/** A sheet of the grid with what the plug-ins keep about it. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly GridTable[];
  /** How many rules for typing and for conditional formats it has. */
  readonly rules: number;
  readonly cellAt: (row: number, column: number) => ICellData | undefined;
  readonly styleAt: (row: number, column: number) => IStyleData;
}

/** The sheets of a workbook in the order of their tabs. */
export function gridSheets(workbook: IWorkbookData): GridSheet[] {
  const tables = resourceOf<{ tables?: readonly GridTable[] }>(workbook, resourceNames.tables);
  const validation = resourceOf<readonly unknown[]>(workbook, resourceNames.validation);
  const conditional = resourceOf<readonly unknown[]>(workbook, resourceNames.conditionalFormats);
  return workbook.sheetOrder.map((id) => {
    const data = workbook.sheets[id] ?? {};
    const cellAt = (row: number, column: number) => data.cellData?.[row]?.[column];
    return {
      id,
      name: data.name ?? "",
      data,
      tables: tables[id]?.tables ?? [],
      rules: (validation[id]?.length ?? 0) + (conditional[id]?.length ?? 0),
      cellAt,
      styleAt: (row, column) => {
        const style = cellAt(row, column)?.s;
        return (typeof style === "string" ? workbook.styles[style] : style) ?? {};
      },
    };
  });
}

/** What a plug-in keeps in a workbook, by its own ids. The grid writes it as JSON of a shape that only it knows. */
export function resourceOf<Value>(
  workbook: IWorkbookData,
  name: string,
): Readonly<Partial<Record<string, Value>>> {
  const text = workbook.resources?.find((resource) => resource.name === name)?.data ?? "";
  return text === "" ? {} : (JSON.parse(text) as Partial<Record<string, Value>>);
}
