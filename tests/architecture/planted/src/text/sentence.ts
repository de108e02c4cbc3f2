import type { Row } from "../workbook/record";
export const sentence = (row: Row): string => String(row.row);
