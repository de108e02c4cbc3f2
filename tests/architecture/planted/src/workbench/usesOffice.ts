import { broken as hosted } from "../office/usesXlsx";
export const broken = hosted;
