import { createContext } from "react";

/**
 * Whether the open workbook stands beside the screens. On the check page it does not: there is no cell to jump to and no
 * sheet to add, so what would do that is shown as words or left out.
 */
export const BesideWorkbook = createContext(true);
