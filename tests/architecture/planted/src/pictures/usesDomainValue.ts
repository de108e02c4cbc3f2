import { clean } from "../domain/clean";
export const broken = clean;
