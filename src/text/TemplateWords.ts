import type { FieldKey, TableKey } from "../workbook/template";
import type { assignmentSettings } from "../workbook/template";

/** What is wrong with a row of the template, as its own formulas say it. */
export interface ControlWords {
  /** Header of the column at the right of every table. */
  readonly header: string;
  readonly message: string;
  readonly mayNotBeTyped: string;
  /** Before the headers that are still blank: "Vul in: ". */
  readonly fillIn: string;
  /** Between two headers. */
  readonly separator: string;
  readonly codeTwice: string;
  readonly unknownCode: (header: string, sheet: string) => string;
  readonly cellWithError: string;
}

/** The first sheet. */
export interface StartWords {
  readonly sheet: string;
  readonly titleOfMunicipality: string;
  readonly titleOfProvider: string;
  readonly purpose: string;
  readonly headers: readonly [sheet: string, meaning: string, who: string, state: string];
  readonly byMunicipality: string;
  readonly byProvider: string;
  readonly together: string;
  readonly empty: string;
  readonly complete: string;
  /** Excel's format of a number of rows. */
  readonly incompleteFormat: string;
  readonly allComplete: string;
  /** Around the number of rows. */
  readonly someIncomplete: readonly [before: string, after: string];
  readonly goodToKnow: string;
  readonly hints: readonly string[];
}

/** What stands literally in a new workbook. The contract's own names stand in `workbook/template`. */
export interface TemplateWords {
  /** Above each table: what one row is. */
  readonly rowMeanings: Readonly<Record<TableKey, string>>;
  /** On the first sheet, of each table: what to fill in, in a few words. */
  readonly tableMeanings: Readonly<Record<TableKey, string>>;
  /** What people read when they stand in a cell. A field without a message does not compile. */
  readonly inputMessages: { readonly [Table in TableKey]: Readonly<Record<FieldKey<Table>, string>> };
  /** Beside each setting of Opdracht: what to fill in. */
  readonly settingHints: Readonly<Record<keyof typeof assignmentSettings, string>>;
  readonly settingsInstruction: string;
  readonly hintHeader: string;
  /** Above a column that must be filled in. */
  readonly required: string;
  readonly requiredColumns: (headers: readonly string[]) => string;
  readonly requiredField: (header: string) => string;
  readonly choiceNotAllowed: string;
  readonly codeNotKnown: string;
  readonly notAWholeNumber: string;
  readonly notANumber: string;
  readonly control: ControlWords;
  readonly start: StartWords;
  /** Of the first sheet of templates of before. */
  readonly formerTexts: readonly string[];
  /** Name of the sheet that takes along what has no place in the template, and its headers. */
  readonly leftOver: {
    readonly sheet: string;
    readonly explanation: string;
    readonly headers: readonly [string, string, string];
  };
}
