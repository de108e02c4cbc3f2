import type { IDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle } from "@univerjs/core";
import { assertWritable } from "../grid/assertWritable";
import type { Grid } from "../grid/Grid";
import type { Place } from "../grid/Place";
import { placeInGrid } from "../grid/placeInGrid";
import { toUniverRange } from "../grid/univerRange";
import { HostObject } from "../protocol/HostObject";
import { fromGridRule, toGridRule } from "./validationRule";

const styles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
};

const typeNames: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
};

type RuleOptions = Partial<IDataValidationRule>;

/** `range.dataValidation`: drop-downs and limits. */
export class DataValidation extends HostObject {
  /** Set before there is a rule, as office.js may send the alert first. */
  #waiting: RuleOptions = {};

  constructor(
    private readonly grid: Grid,
    private readonly place: Place,
  ) {
    super();
  }

  override get typeName(): string {
    return "DataValidation";
  }
  override get scalars(): readonly string[] {
    return ["Type", "Rule", "ErrorAlert", "Prompt", "IgnoreBlanks"];
  }

  get Type(): string {
    const rule = this.#current;
    return rule ? (typeNames[rule.type] ?? "Custom") : "None";
  }
  get Rule(): object {
    const rule = this.#current;
    return rule ? fromGridRule(rule) : {};
  }
  set Rule(rule: unknown) {
    assertWritable(this.grid, this.place);
    const shown = { allowBlank: true, errorStyle: DataValidationErrorStyle.STOP, showErrorMessage: true };
    const options = { ...shown, ...this.#waiting, ...toGridRule(rule) };
    const built = this.grid.api.newDataValidation().setOptions(options).build();
    this.Clear();
    this.grid.edit(() => this.#range.setDataValidation(built));
  }
  get ErrorAlert(): object {
    const rule = this.#current;
    const style = Object.keys(styles).find((name) => styles[name] === rule?.errorStyle) ?? "Stop";
    const message = rule?.error ?? "";
    return { showAlert: rule?.showErrorMessage ?? true, style, title: rule?.errorTitle ?? "", message };
  }
  set ErrorAlert(alert: Readonly<Record<string, unknown>>) {
    this.#setOptions({
      showErrorMessage: alert["showAlert"] !== false,
      errorStyle: styles[String(alert["style"])] ?? DataValidationErrorStyle.STOP,
      errorTitle: String(alert["title"] ?? ""),
      error: String(alert["message"] ?? ""),
    });
  }
  get Prompt(): object {
    const rule = this.#current;
    const {
      showInputMessage: showPrompt = false,
      promptTitle: title = "",
      prompt: message = "",
    } = rule ?? {};
    return { showPrompt, title, message };
  }
  set Prompt(prompt: Readonly<Record<string, unknown>>) {
    this.#setOptions({
      showInputMessage: prompt["showPrompt"] !== false,
      promptTitle: String(prompt["title"] ?? ""),
      prompt: String(prompt["message"] ?? ""),
    });
  }
  get IgnoreBlanks(): boolean {
    return this.#current?.allowBlank ?? true;
  }
  set IgnoreBlanks(ignores: unknown) {
    this.#setOptions({ allowBlank: ignores === true });
  }
  Clear(): void {
    if (this.#current) this.grid.edit(() => this.#range.setDataValidation(null));
  }

  get #range() {
    return this.place.sheet.getRange(toUniverRange(placeInGrid(this.place)));
  }
  get #current(): IDataValidationRule | null {
    return this.#range.getDataValidation()?.rule ?? null;
  }
  #setOptions(options: RuleOptions): void {
    const rule = this.#range.getDataValidation();
    if (rule) this.grid.edit(() => rule.setOptions(options));
    else this.#waiting = { ...this.#waiting, ...options };
  }
}
