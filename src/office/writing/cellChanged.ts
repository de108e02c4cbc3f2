import { cellAddress } from "../../workbook/cellAddress";
import { HostRefused } from "../HostRefused";

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The refusal that says which cell holds something else than the reader saw. */
export function cellChanged({ sheet, row, column }: CellPlace): HostRefused {
  return new HostRefused("cell-changed", { sheet, cell: cellAddress(row, column), row, column });
}
