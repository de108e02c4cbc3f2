import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { CellValue } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";

/**
 * The fingerprint (SHA-256, in hexadecimal) of what stands in a table of the contract.
 *
 * The order of rows, of columns and of sheets makes no difference, nor does where the table stands or how a cell looks; what
 * is in the cells does, and whether it is a text or a number. Columns that the contract does not know are left out: they
 * are not checked either.
 */
export function tableFingerprint({ columns, rows }: LocatedTable): string {
  const fields = Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = sha256.create();
  const texts = rows.map(({ values }) =>
    JSON.stringify(
      fields.flatMap(([field, column]) => {
        const value = canonical(values[column]);
        return value === null ? [] : [[field, value]];
      }),
    ),
  );
  for (const text of texts.sort()) hash.update(utf8ToBytes(`${text}\n`));
  return bytesToHex(hash.digest());
}

/** As JSON tells text, number and yes or no apart; a blank cell and an empty text are the same to a reader. */
function canonical(value: CellValue | undefined): unknown {
  if (value === undefined || value === "") return null;
  return typeof value === "object" ? { error: value.error } : value;
}
