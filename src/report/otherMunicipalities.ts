import { ownName } from "../domain/codes/ownName";

/** What a workbook of a batch says of whose it is. */
export interface NamedWorkbook<Key> {
  readonly key: Key;
  readonly municipality: string | null;
}

export interface OtherMunicipality<Key> {
  readonly key: Key;
  readonly municipality: string;
}

/**
 * The workbooks of another municipality than nearly all: somebody filled in the template of another one, or a file was put in
 * the wrong folder.
 *
 * Nothing where no municipality has more than half of them, and at least two: then they are of several municipalities.
 *
 * @returns  null where there is nothing to say
 */
export function otherMunicipalities<Key>(
  workbooks: readonly NamedWorkbook<Key>[],
): { readonly usual: string; readonly others: readonly OtherMunicipality<Key>[] } | null {
  const named = workbooks.flatMap(({ key, municipality }) => {
    const name = ownName(municipality ?? "");
    return municipality === null || name === "" ? [] : [{ key, municipality, name }];
  });
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [usual, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (count < 2 || count * 2 <= named.length || count === named.length) return null;
  return {
    usual: named.find(({ name }) => name === usual)?.municipality ?? "",
    others: named
      .filter(({ name }) => name !== usual)
      .map(({ key, municipality }) => ({ key, municipality })),
  };
}
