import { unzipSync } from "fflate";
import type { Row } from "../workbook/record";
export const reader = (row: Row): unknown => unzipSync(new Uint8Array(row.row));
