import type { KeptRows } from "./StandingTable";

/** Where our columns stand now: index of ours → index of the standing one. Those that people took out are not in it. */
export function columnsByHeader(
  { columns }: Pick<KeptRows, "columns">,
  headers: readonly string[],
): ReadonlyMap<number, number> {
  const standing = headers.map(plain);
  return new Map(
    columns.flatMap(({ header }, index): [number, number][] => {
      const at = standing.indexOf(plain(header));
      return at === -1 ? [] : [[index, at]];
    }),
  );
}

/** Upper and lower case and line breaks do not count: Excel shows them, and people change them, without meaning another column. */
const plain = (header: string): string => header.trim().replaceAll(/\s+/g, " ").toLowerCase();
