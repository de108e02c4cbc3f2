import { reader } from "../xlsx/reader";
export const broken = reader;
