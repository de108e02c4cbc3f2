import type { SheetSnapshot } from "../snapshot";
import type { WordsOfTemplate } from "./UpgradeFacts";

/** Whether a sheet is the template's own that explains it, and not a user's with the same name. */
export function isStartSheet({ name, rows }: SheetSnapshot, { startSheet, texts }: WordsOfTemplate): boolean {
  const isOurs = (value: unknown): boolean => typeof value === "string" && texts.has(value);
  return name === startSheet && rows.some(({ values }) => values.some(isOurs));
}
