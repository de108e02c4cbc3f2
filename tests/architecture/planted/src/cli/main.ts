import { readFileSync } from "node:fs";
import { reader } from "../xlsx/reader";
export const fine = [readFileSync, reader];
