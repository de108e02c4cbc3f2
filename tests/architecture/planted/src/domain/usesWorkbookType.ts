import type { Row } from "../workbook/record";
export type Broken = Row;
