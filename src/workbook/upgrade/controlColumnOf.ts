import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetRow } from "../snapshot";
import type { WordsOfTemplate } from "./UpgradeFacts";

/** The column, from 0, that a row of headers calls Controle; -1 where there is none. */
export function controlColumnOf({ values }: SheetRow, { controlHeader }: WordsOfTemplate): number {
  const wanted = normaliseName(controlHeader);
  return values.findIndex((text) => typeof text === "string" && normaliseName(text) === wanted);
}

/** Whether the column Controle is made anew: what somebody typed in it is theirs. */
export function isMadeAnew(column: number, rows: readonly SheetRow[]): boolean {
  return rows.every(
    ({ values, formulas }) => values[column] === undefined || formulas?.[column] !== undefined,
  );
}
