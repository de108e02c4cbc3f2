import type { DataValidation } from "exceljs";
import type { NewCell } from "./NewCell";

const choose = (words: string): DataValidation => ({
  type: "list",
  allowBlank: true,
  formulae: [`"${words}"`],
});

/** Settings of which the words are fixed. */
export const settingRules: Readonly<Record<string, DataValidation>> = {
  Zekerheid: choose("95%,99%"),
  Vergelijken: choose("Vorige,Eerste"),
  "Dagen tellen als": choose("Werkdagen,Kalenderdagen"),
};

const dated = /^(?:Periode|Looptijd|Volgende evaluatie|Peildatum)/;

/** How the value of a setting is shown; null where it is shown as it is typed. */
export function settingFormat(setting: NewCell): string | null {
  if (typeof setting !== "string") return null;
  if (dated.test(setting)) return "dd-mm-yyyy";
  return setting === "Inwoners" ? "#,##0" : null;
}
