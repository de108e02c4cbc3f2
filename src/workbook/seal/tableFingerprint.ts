import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { SheetRow } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";

/**
 * The fingerprint (SHA-256, in hexadecimal) of what stands in a table of the contract.
 *
 * The order of rows, of columns and of sheets makes no difference, nor does where the table stands or how a cell looks; what
 * is in the cells does, whether it is a text or a number, and whether a number shows as a percentage or a date, for then it
 * is read as another. Columns that the contract does not know are left out.
 */
export function tableFingerprint({ columns, goalColumns = [], rows }: LocatedTable): string {
  const fields: (readonly [string, number])[] = [
    ...Object.entries(columns),
    ...goalColumns.map(({ goal, column }) => [`goal ${goal}`, column] as const),
  ];
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = sha256.create();
  const texts = rows.map((row) =>
    JSON.stringify(
      fields.flatMap(([field, column]) => {
        const value = canonical(row, column);
        return value === null ? [] : [[field, value]];
      }),
    ),
  );
  for (const text of texts.sort()) hash.update(utf8ToBytes(`${text}\n`));
  return bytesToHex(hash.digest());
}

/** As JSON tells text, number and yes or no apart; a blank cell and an empty text are the same to a reader. */
function canonical({ values, notations }: SheetRow, column: number): unknown {
  const value = values[column];
  if (value === undefined || value === "") return null;
  if (typeof value === "object") return { error: value.error };
  const notation = typeof value === "number" ? notations?.[column] : undefined;
  return notation === undefined ? value : { [notation]: value };
}
