import type { TableKey } from "../template";
import { headerPhrases } from "./headerPhrases";
import type { NameEvidence } from "./nameEvidence";
import { nameEvidence } from "./nameEvidence";
import { wordsOf } from "./wordsOf";

/** What headers say about fields, each header weighed once: the same one is asked about for every table it may be in. */
export class HeaderNames {
  /** The year that the workbook is about; null where it does not say. */
  readonly reportingYear: number | null;
  readonly #known = new Map<string, Map<TableKey, ReadonlyMap<string, NameEvidence>>>();

  constructor(reportingYear: number | null) {
    this.reportingYear = reportingYear;
  }

  evidence(table: TableKey, field: string, header: string): NameEvidence {
    const tables = this.#known.get(header) ?? new Map<TableKey, ReadonlyMap<string, NameEvidence>>();
    this.#known.set(header, tables);
    const fields = tables.get(table) ?? weighed(table, header);
    tables.set(table, fields);
    return fields.get(field) ?? nothingSaid;
  }
}

const nothingSaid: NameEvidence = { strength: 0, reason: "contents" };

function weighed(table: TableKey, header: string): ReadonlyMap<string, NameEvidence> {
  const words = wordsOf(header);
  return new Map(
    [...(headerPhrases.get(table) ?? [])].map(([field, phrases]) => [field, nameEvidence(words, phrases)]),
  );
}
