import type { Period } from "../../domain/period";
import { parsePeriod } from "../../domain/period";
import { cleanText } from "../../workbook/cells/cleanText";
import { missingMark, saysNotApplicable } from "../../workbook/cells/missingMark";
import { readDate } from "../../workbook/cells/readDate";
import type { NumberInText } from "../../workbook/cells/readNumber";
import { readNumber } from "../../workbook/cells/readNumber";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { SeriesProblem } from "../../text/SeriesProblem";
import type { Choices } from "./Choices";
import type { DecimalMark } from "./decimalMark";
import { readMeasure } from "./readMeasure";
import type { SeriesColumns, SeriesField } from "./seriesColumns";
import { columnName } from "./seriesColumns";
import type { SplitRow } from "./splitTable";

/** What other programs write for a value that is not there. */
const notAvailable = /^(?:NA|NaN|NULL|None)$/i;

/** A year in a column that another program took for numbers: "2020.0". */
const yearAsNumber = /^(\d{4})[.,]0$/;

/** How the cells of a file are read, and what was noticed so far. */
export interface ReadingContext {
  readonly columns: SeriesColumns;
  readonly mark: DecimalMark;
  readonly problems: SeriesProblem[];
}

/** Reads the cells of one row by their field; remembers whether one could not be read. */
export class CellsOfRow {
  /** A cell read so far could not be used. */
  hasUnreadable = false;
  /** A number read so far is hidden because the group is small. */
  hasHidden = false;
  readonly #row: SplitRow;
  readonly #context: ReadingContext;

  constructor(row: SplitRow, context: ReadingContext) {
    this.#row = row;
    this.#context = context;
  }

  text(field: SeriesField): string | null {
    const text = this.#cell(field);
    return text === "" || saysNotApplicable(text) || notAvailable.test(text) ? null : text;
  }

  /** A date stands for the month it lies in, as in a workbook. */
  period(): Period | null {
    const text = this.text("period");
    const { line } = this.#row;
    if (text === null) return this.#unreadable({ code: "period-missing", facts: { line } });
    const year = text.replace(yearAsNumber, "$1");
    const period = parsePeriod(year) ?? parsePeriod(readDate(text)?.slice(0, 7) ?? "");
    return period ?? this.#unreadable({ code: "not-a-period", facts: { line, text } });
  }

  /** A number that may have decimals or a percent sign. */
  measure(field: SeriesField): NumberInText | null {
    const text = this.#number(field);
    if (text === null) return null;
    const found = readMeasure(text, this.#context.mark);
    if (found !== null && found !== "ambiguous") return found;
    const facts = { line: this.#row.line, column: columnName(field), text };
    return this.#unreadable({ code: found === null ? "not-a-number" : "ambiguous-number", facts });
  }

  /** A number of persons. */
  count(field: SeriesField): number | null {
    const text = this.#number(field);
    if (text === null) return null;
    const found = readNumber(text, "count");
    if (found !== null && !found.isPercentage && Number.isInteger(found.number)) return found.number;
    const facts = { line: this.#row.line, column: columnName(field), text };
    const isNumber = found !== null && !found.isPercentage;
    return this.#unreadable({ code: isNumber ? "not-a-whole-number" : "not-a-number", facts });
  }

  choice<Word extends string>(field: SeriesField, { names, wordsByName }: Choices<Word>): Word | null {
    const text = this.text(field);
    if (text === null) return null;
    const word = wordsByName.get(normaliseName(text));
    if (word !== undefined) return word;
    const facts = { line: this.#row.line, column: columnName(field), text, choices: names };
    return this.#unreadable({ code: "not-a-choice", facts });
  }

  /** The cell's text where it should be a number; null where it says that there is none. */
  #number(field: SeriesField): string | null {
    const text = this.#cell(field);
    const mark = missingMark(text);
    if (mark === "suppressed") this.hasHidden = true;
    return text === "" || mark !== null || notAvailable.test(text) ? null : text;
  }

  #cell(field: SeriesField): string {
    const position = this.#context.columns.positions[field];
    return position < 0 ? "" : cleanText(this.#row.cells[position] ?? "");
  }

  #unreadable(problem: SeriesProblem): null {
    this.hasUnreadable = true;
    this.#context.problems.push(problem);
    return null;
  }
}
