import type { Assignment } from "../records";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { Notation } from "../snapshot";
import type { DateSystem, UsableCellValue } from "./CellReading";
import { cleanText } from "./cleanText";
import { isoDateOfSerial } from "./isoDateOfSerial";
import { percentagePoints } from "./percentagePoints";
import { isUsableDate, readDate } from "./readDate";
import { readMunicipalityCode } from "./readMunicipalityCode";
import { readNumber } from "./readNumber";
import { textOfCell } from "./textOfCell";

/** A cell in which a setting of Opdracht is filled in. */
export interface SettingCell {
  readonly value: UsableCellValue;
  readonly notation: Notation | undefined;
  readonly dateSystem: DateSystem;
}

/** Reads the value of a setting; null where it cannot be used. */
type SettingReader<Setting extends keyof Assignment> = (cell: SettingCell) => Assignment[Setting] | null;

const asText = ({ value, notation, dateSystem }: SettingCell): string =>
  textOfCell(value, notation, dateSystem);

/** These cells are often text, because all sorts of things stand below each other: no remark is made of that. */
function asNumber({ value }: SettingCell): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (readNumber(cleanText(value), "count")?.number ?? null) : null;
}

const wholeNumberFrom =
  (lowest: number, highest: number) =>
  (cell: SettingCell): number | null => {
    const number = asNumber(cell);
    return number !== null && Number.isInteger(number) && number >= lowest && number <= highest
      ? number
      : null;
  };

/** A bare year begins on 1 January, but as the end of a period it means 31 December. */
const dateWithYearAs =
  (dayOfYear: "01-01" | "12-31") =>
  (cell: SettingCell): string | null => {
    const text = asText(cell);
    const date = readDate(/^\d{4}$/.test(text) ? `${text}-${dayOfYear}` : text);
    if (date !== null || typeof cell.value !== "number") return date;
    const serialDate = isoDateOfSerial(cell.value, cell.dateSystem);
    return serialDate !== null && isUsableDate(serialDate) ? serialDate : null;
  };

const trendLevels = [0.95, 0.99, 0.998] as const;

function trendLevel(cell: SettingCell): Assignment["trendLevel"] | null {
  const number = asNumber(cell);
  return trendLevels.find((level) => number === level || number === percentagePoints(level)) ?? null;
}

const comparisonBases: Readonly<Record<string, Assignment["comparisonBasis"]>> = {
  vorige: "previous",
  vorigemeting: "previous",
  eerste: "first",
  eerstemeting: "first",
};

const dayUnits: Readonly<Record<string, Assignment["dayUnit"]>> = {
  kalenderdagen: "calendar",
  werkdagen: "working",
};

/** How each setting of Opdracht is read. */
export const settingReaders: { readonly [Setting in keyof Assignment]: SettingReader<Setting> } = {
  municipality: asText,
  municipalityCode: (cell) => readMunicipalityCode(asText(cell)),
  inhabitants: wholeNumberFrom(1, 1e9),
  provider: asText,
  municipalityContact: asText,
  providerContact: asText,
  reportingYear: wholeNumberFrom(1950, 2100),
  periodFrom: dateWithYearAs("01-01"),
  periodTo: dateWithYearAs("12-31"),
  contractFrom: dateWithYearAs("01-01"),
  contractTo: dateWithYearAs("12-31"),
  nextEvaluation: dateWithYearAs("01-01"),
  excluded: asText,
  legalBasis: asText,
  minimumGroupSize: wholeNumberFrom(1, 1e9),
  trendLevel,
  comparisonBasis: (cell) => comparisonBases[normaliseName(asText(cell))] ?? null,
  referenceDate: dateWithYearAs("12-31"),
  callBackDays: wholeNumberFrom(0, 3650),
  intakeDays: wholeNumberFrom(0, 3650),
  dayUnit: (cell) => dayUnits[normaliseName(asText(cell))] ?? null,
  recurrenceMonths: wholeNumberFrom(1, 600),
  templateVersion: asText,
};
