import type { CellCauseFacts } from "../../../workbook/causes/cellCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** What could be a citizen service number is not repeated: dots stand in its place. */
const isMasked = (text: string): boolean => text.includes("•");

const cells = (count: number): string => `${formatNumber(count)} cells`;

/** Sentences on what stands in a cell: S02 and P05. */
export const cellFindings: FindingSentences<keyof CellCauseFacts> = {
  "number-as-text": {
    title: titleByCount(
      ({ column }) => `A number in column ${quoted(column)} is stored as text`,
      (count, { column }) => `${formatNumber(count)} numbers in column ${quoted(column)} are stored as text`,
    ),
    example: ({ text, number }) => {
      const written = formatNumber(number);
      if (isMasked(text)) return "This number is stored as text and looks like a personal number.";
      // "1,085" read as 1,085 would look like no change at all.
      return written === text.trim()
        ? `${quoted(text)} — do you mean the number ${written.replaceAll(",", "")}?`
        : `${quoted(text)} — do you mean ${written}?`;
    },
    why: "Excel does not count text. A sum or a share comes out lower than it is.",
    remedy: "Type the number again: digits only, with the decimal mark that your Excel uses.",
    mayBeIgnored: null,
  },
  "not-a-number": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} holds something that is not a number`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold no number`,
    ),
    example: ({ text }) => `Found: ${quoted(text)}.`,
    why: "One cannot calculate with words. The cell counts nowhere now.",
    remedy: "Fill in a number only. Type ‘onbekend’ if the number is not known.",
    mayBeIgnored: null,
  },
  "not-a-whole-number": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} holds a number that is not whole`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold no whole number`,
    ),
    example: ({ number }) => `Found: ${formatNumber(number)}.`,
    why: "This column counts persons or times, and these are always whole.",
    remedy: "Check the number and fill in a whole one.",
    mayBeIgnored: null,
  },
  "negative-number": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} holds a number below zero`,
      (count, { column }) => `Column ${quoted(column)} holds ${formatNumber(count)} numbers below zero`,
    ),
    example: ({ number }) => `Found: ${formatNumber(number)}.`,
    why: "A count cannot be less than zero. The cell counts nowhere now.",
    remedy: "Check the number and remove the minus sign if it should not be there.",
    mayBeIgnored: null,
  },
  "not-a-date": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} holds something that is not a date`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold no date`,
    ),
    example: ({ text }) => `Found: ${quoted(text)}.`,
    why: "Without a date nobody can see what time the data belong to.",
    remedy: "Fill in a date as dd-mm-yyyy, for example 01-01-2025.",
    mayBeIgnored: null,
  },
  "not-a-period": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} holds something that is not a period`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold no period`,
    ),
    example: ({ text }) => `Found: ${quoted(text)}.`,
    why: "Without a period a measurement cannot be compared with others.",
    remedy: "Fill in a year or a part of one: 2025, 2025-H1, 2025-K3 or 2025-03.",
    mayBeIgnored: null,
  },
  "not-a-choice": {
    title: titleByCount(
      ({ column, text }) => `${quoted(text)} is not a choice of column ${quoted(column)}`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold an unknown choice`,
    ),
    example: ({ text, choices, suggestion }) =>
      suggestion === null
        ? `${quoted(text)} — choose from: ${choices.join(", ")}.`
        : `${quoted(text)} — do you mean ${quoted(suggestion)}?`,
    why: "The check does not guess what was meant. The cell counts nowhere now.",
    remedy: "Choose one of the fixed words from the list of this column.",
    mayBeIgnored: null,
  },
  "error-in-cell": {
    title: titleByCount(
      ({ column, error }) => `Column ${quoted(column)} holds the error value ${error}`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} hold an error value`,
    ),
    example: ({ error }) => `The formula gives ${error}.`,
    why: "A formula in this cell has no result. The cell counts nowhere now.",
    remedy: "Repair the formula, or fill in the value yourself.",
    mayBeIgnored: null,
  },
  "formula-without-result": {
    title: titleByCount(
      ({ column }) => `A formula in column ${quoted(column)} has no result yet`,
      (count, { column }) => `${formatNumber(count)} formulas in column ${quoted(column)} have no result yet`,
    ),
    example: () => "Here is a formula without a saved result.",
    why: "The program that made this file did not calculate the formulas.",
    remedy: "Open the workbook in Excel, save it and check again.",
    mayBeIgnored: null,
  },
  "share-out-of-range": {
    title: titleByCount(
      ({ column }) => `A share in column ${quoted(column)} is not between 0% and 100%`,
      (count, { column }) =>
        `${formatNumber(count)} shares in column ${quoted(column)} are not between 0% and 100%`,
    ),
    example: ({ number }) => `Found: ${formatNumber(number)}.`,
    why: "A share is a part of a whole and cannot be below 0% or above 100%.",
    remedy: "Check the value. Choose another word at ‘Soort’ if it is not a share.",
    mayBeIgnored: null,
  },
  "spaces-around": {
    title: titleByCount(
      ({ column }) => `A text in column ${quoted(column)} has spaces around it that you do not see`,
      (count) => `${formatNumber(count)} codes and choices have spaces around them that you do not see`,
    ),
    example: ({ column, clean }) =>
      `Column ${quoted(column)}: meant is ${quoted(clean)}, without a space before or after it.`,
    why: "Doelbereik reads past them. A formula or a filter of Excel sees another text.",
    remedy: "Remove the spaces, or have them mended.",
    mayBeIgnored: "You can leave this if you do not calculate or filter with this column in Excel.",
  },
  "leading-zero-lost": {
    title: ({ examples: [{ facts }] }) => `${quoted(facts.setting)} lost a zero in front`,
    example: ({ found, meant }) => `It says ${found}; the code is ${quoted(meant)}.`,
    why: "Excel makes a number of a code and drops the zero. Whoever looks for the code does not find it then.",
    remedy: "Format the cell as text and type the code with its zero, or have it mended.",
    mayBeIgnored: "Doelbereik reads the code as it should. You can leave this.",
  },
  "mixed-share-notation": {
    title: titleByCount(
      ({ indicator }) => `Indicator ${quoted(indicator)} mixes 0.35 and 35`,
      (count) => `${formatNumber(count)} shares are written differently from the rest of their series`,
    ),
    example: ({ indicator, value, meant }) =>
      meant === null
        ? `${formatNumber(value)} does not fit the other values of indicator ${quoted(indicator)}.`
        : `${formatNumber(value)} — do you mean ${formatNumber(meant)}, like the rest of indicator ${quoted(indicator)}?`,
    why: "Another way of writing looks like a large change. The cell counts nowhere now.",
    remedy: "Write all values of this indicator as a percentage, for example 35 or 35%.",
    mayBeIgnored: null,
  },
  "mixed-spread-notation": {
    title: titleByCount(
      ({ activity }) =>
        `${activity === null ? "An activity" : `Activity ${quoted(activity)}`} mixes 0.35 and 35`,
      (count) => `${formatNumber(count)} shares of groups are written differently from the rest`,
    ),
    example: ({ value }) => `${formatNumber(value)} does not fit the shares of the other groups.`,
    why: "Nobody can tell which part of the target group this is. The cell counts nowhere now.",
    remedy: "Write all shares of this activity as a percentage, for example 35 or 35%.",
    mayBeIgnored: null,
  },
  "bounds-reversed": {
    title: titleByCount(
      ({ indicator }) =>
        `The value and bounds of ${indicator === null ? "a measurement" : `indicator ${quoted(indicator)}`} do not fit`,
      (count) => `The value and bounds of ${formatNumber(count)} measurements do not fit`,
    ),
    example: ({ lower, value, upper }) =>
      value === null
        ? `The lower bound is ${formatNumber(lower)}, the upper bound ${formatNumber(upper)}.`
        : `The value is ${formatNumber(value)}, the bounds are ${formatNumber(lower)} and ${formatNumber(upper)}.`,
    why: "The value should lie between the lower and the upper bound. The bounds are left out now.",
    remedy: "Check the three numbers at their source. Two of them may have changed places.",
    mayBeIgnored: null,
  },
  "setting-unusable": {
    title: titleByCount(
      ({ setting }) => `The setting ${quoted(setting)} cannot be used`,
      (count) => `${formatNumber(count)} settings cannot be used`,
    ),
    example: ({ setting, text }) => `At ${quoted(setting)} stands ${quoted(text)}.`,
    why: "The check now works as if this setting were empty.",
    remedy: "Correct the value on sheet Opdracht, or leave the cell empty.",
    mayBeIgnored: null,
  },
  "missing-mark": {
    title: titleByCount(
      ({ column, text }) => `${quoted(text)} in column ${quoted(column)} was read as not known`,
      (count, { column }) => `${cells(count)} in column ${quoted(column)} were read as not known`,
    ),
    example: ({ text }) => `${quoted(text)} means: not known, or too small to share.`,
    why: "Sources such as Statistics Netherlands hide small counts with a mark. That is not the same as 0.",
    remedy: "See whether the mark is meant so. Fill in the number if you do know it.",
    mayBeIgnored: "You can leave this if the number is really not known.",
  },
};
