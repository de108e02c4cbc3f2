import { normaliseName } from "../../domain/codes/normaliseName";
import { template } from "../../workbook/template";
import { UnreadableSeries } from "./UnreadableSeries";

interface ColumnContract {
  readonly header: string;
  readonly synonyms: readonly string[];
}

const { measurements, indicators } = template;

/** The columns of a file with series; the names are those of the workbook where it has such a column. */
const contracts = {
  indicator: { header: "indicator", synonyms: [] },
  area: { header: "gebied", synonyms: [] },
  period: { header: "periode", synonyms: measurements.fields.period.synonyms },
  value: { header: "waarde", synonyms: [] },
  persons: {
    header: "aantal",
    synonyms: [measurements.fields.persons.header, ...measurements.fields.persons.synonyms],
  },
  events: { header: "teller", synonyms: [] },
  lower95: { header: "ondergrens", synonyms: [] },
  upper95: { header: "bovengrens", synonyms: [] },
  norm: { header: "norm", synonyms: indicators.fields.norm.synonyms },
  margin: { header: "marge", synonyms: [] },
  kind: { header: "soort", synonyms: [] },
  definitionVersion: { header: "definitieversie", synonyms: [] },
  designEffect: { header: "ontwerpeffect", synonyms: [] },
  status: { header: "status", synonyms: [] },
  expectedChangePerYear: {
    header: "verwacht",
    synonyms: [indicators.fields.expectedChangePerYear.header],
  },
  explanation: { header: "toelichting", synonyms: [] },
} as const satisfies Readonly<Record<string, ColumnContract>>;

export type SeriesField = keyof typeof contracts;

export const seriesFields = Object.keys(contracts) as readonly SeriesField[];

const fieldsByName: ReadonlyMap<string, SeriesField> = new Map(
  seriesFields.flatMap((field) =>
    [contracts[field].header, ...contracts[field].synonyms].map(
      (name) => [normaliseName(name), field] as const,
    ),
  ),
);

/** Where each field stands; −1 where the file has no such column. */
export interface SeriesColumns {
  readonly positions: Readonly<Record<SeriesField, number>>;
  /** Headers that mean nothing to us. */
  readonly unused: readonly string[];
}

/** The field's column name, for messages. */
export function columnName(field: SeriesField): string {
  return contracts[field].header;
}

/** How many of these headers are columns of ours. */
export function knownHeaders(headers: readonly string[]): number {
  return headers.filter((header) => fieldsByName.has(normaliseName(header))).length;
}

/**
 * Finds the columns by their headers, in any order; capitals, accents and spaces do not count.
 *
 * @throws UnreadableSeries where a column stands there twice, or one is missing without which nothing can be judged
 */
export function seriesColumns(headers: readonly string[]): SeriesColumns {
  const positions = Object.fromEntries(seriesFields.map((field) => [field, -1])) as Record<
    SeriesField,
    number
  >;
  const unused: string[] = [];
  headers.forEach((header, position) => {
    const field = fieldsByName.get(normaliseName(header));
    if (field === undefined) {
      if (header.trim() !== "") unused.push(header.trim());
      return;
    }
    if (positions[field] >= 0) throw new UnreadableSeries("column-twice", { column: columnName(field) });
    positions[field] = position;
  });
  const missing = missingColumns(positions);
  if (missing.length > 0) {
    const found = headers.map((header) => header.trim()).filter((header) => header !== "");
    throw new UnreadableSeries("columns-missing", { missing, found });
  }
  return { positions, unused };
}

function missingColumns(positions: Readonly<Record<SeriesField, number>>): string[] {
  const missing = (["indicator", "period"] as const).filter((field) => positions[field] < 0);
  const isCounted = positions.events >= 0 && positions.persons >= 0;
  return [...missing, ...(positions.value < 0 && !isCounted ? (["value"] as const) : [])].map(columnName);
}
