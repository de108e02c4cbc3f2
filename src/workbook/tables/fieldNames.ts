import { normaliseName } from "../../domain/codes/normaliseName";
import type { TableKey } from "../template";
import { tableContract } from "../template";

/** How the headers of a table are recognised: compared name (`normaliseName`) → field. */
export interface FieldNames {
  readonly byHeader: ReadonlyMap<string, string>;
  readonly bySynonym: ReadonlyMap<string, string>;
  /** Number of columns without which the table cannot be judged. */
  readonly required: number;
}

/** The names under which the fields of a table are known. */
export function fieldNames(table: TableKey): FieldNames {
  const fields = Object.entries(tableContract(table).fields);
  const synonyms = fields.flatMap(([field, { synonyms = [] }]) =>
    synonyms.map((name) => [normaliseName(name), field] as const),
  );
  return {
    byHeader: new Map(fields.map(([field, { header }]) => [normaliseName(header), field])),
    bySynonym: new Map(synonyms),
    required: fields.filter(([, { required }]) => required).length,
  };
}

/** The field that a header stands for. */
export function fieldNamed(names: FieldNames, name: string): string | undefined {
  return names.byHeader.get(name) ?? names.bySynonym.get(name);
}
