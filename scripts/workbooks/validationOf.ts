import type { DataValidation } from "exceljs";
import { columnLetters } from "../../src/workbook/cellAddress";
import type { CodedTable, FieldContract } from "../../src/workbook/contract/TableContract";
import { tableContract } from "../../src/workbook/template";
import { firstDataRow } from "./layout";

/** Excel knows a rule that allows everything and only shows its message; the types of exceljs do not. */
export interface InputRule extends Omit<DataValidation, "type"> {
  readonly type: DataValidation["type"] | "any";
}

/** What Excel shows and accepts in a cell; only what Excel 2016 knows. */
export function validationOf(table: string, field: FieldContract, message: string): InputRule {
  const shown = {
    showInputMessage: true,
    promptTitle: field.required ? `${field.header} (verplicht)` : field.header,
    prompt: message,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: field.header,
  };
  const doubtful = { ...shown, errorStyle: "warning" } as const;
  switch (field.kind) {
    case "choice":
      return {
        ...shown,
        errorStyle: "stop",
        type: "list",
        formulae: [choiceList(field)],
        error: choiceError,
      };
    case "code":
      return field.codesOf === undefined || tableContract(field.codesOf).name === table
        ? anything(shown)
        : { ...doubtful, type: "list", formulae: [codeList(field.codesOf)], error: codeError };
    case "codes":
      // The list offers one code; more of them, with a semicolon between, can be typed without a remark.
      return field.codesOf === undefined
        ? anything(shown)
        : { ...shown, showErrorMessage: false, type: "list", formulae: [codeList(field.codesOf)] };
    case "wholeNumber":
      return { ...doubtful, type: "whole", operator: "greaterThanOrEqual", formulae: [0], error: wholeError };
    case "number":
      return {
        ...doubtful,
        type: "decimal",
        operator: "greaterThanOrEqual",
        formulae: [0],
        error: numberError,
      };
    default:
      return anything(shown);
  }
}

const choiceError = "Kies een van de woorden uit de lijst.";
const codeError = "Deze code staat nog niet in de lijst.";
const wholeError = "Dit is geen heel getal van 0 of meer.";
const numberError = "Dit is geen getal van 0 of meer.";

const anything = (shown: Omit<InputRule, "type" | "formulae">): InputRule => ({
  ...shown,
  showErrorMessage: false,
  type: "any",
  formulae: [],
});

/** Of words that mean the same, only the first is offered. */
function choiceList(field: FieldContract): string {
  const offered = new Map<string, string>();
  for (const [label, meaning] of Object.entries(field.choices ?? {})) {
    if (!offered.has(meaning)) offered.set(meaning, label);
  }
  return `"${[...offered.values()].join(",")}"`;
}

/** OFFSET and COUNTA instead of a table reference: a validation may not name a table, and the list grows all the same. */
function codeList(coded: CodedTable): string {
  const { name, fields } = tableContract(coded);
  const column = columnLetters(Object.keys(fields).indexOf("code"));
  const cells = (from: number, to: number): string => `${name}!$${column}$${from}:$${column}$${to}`;
  const filled = `COUNTA(${cells(firstDataRow, firstDataRow + 4999)})`;
  return `OFFSET(${name}!$${column}$${firstDataRow},0,0,MAX(1,${filled}),1)`;
}
