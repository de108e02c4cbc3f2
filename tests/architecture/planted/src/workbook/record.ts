import { z } from "zod";
import { clean } from "../domain/clean";
export interface Row {
  row: number;
}
export const record = z.number().min(clean);
