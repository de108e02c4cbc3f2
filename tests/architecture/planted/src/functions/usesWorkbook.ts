import { record } from "../workbook/record";
export const broken = record;
