interface TypedColumns {
  /** Per column of texts, for each row the number of its text; the same text has the same number, from 0. */
  readonly texts: readonly Uint32Array[];
  /** How many different texts each of those columns has. */
  readonly different: readonly number[];
  /** Per column of numbers, for each row its number; 0 for a blank. */
  readonly numbers: readonly Float64Array[];
}

/** Cells to typed arrays, in one pass over the rows; the first row holds the headers. */
export function typedColumns(
  cells: readonly (readonly unknown[])[],
  textsAt: readonly number[],
  numbersAt: readonly number[],
): TypedColumns {
  const known = textsAt.map(() => new Map<unknown, number>());
  const texts = textsAt.map(() => new Uint32Array(cells.length));
  const numbers = numbersAt.map(() => new Float64Array(cells.length));
  for (let index = 1; index < cells.length; index += 1) {
    const row = cells[index] ?? [];
    for (let column = 0; column < textsAt.length; column += 1) {
      const slots = known[column] ?? new Map<unknown, number>();
      const cell = row[textsAt[column] ?? 0];
      let slot = slots.get(cell);
      if (slot === undefined) slots.set(cell, (slot = slots.size));
      const found = texts[column];
      if (found !== undefined) found[index] = slot;
    }
    for (let column = 0; column < numbersAt.length; column += 1) {
      const found = numbers[column];
      if (found !== undefined) found[index] = Number(row[numbersAt[column] ?? 0]);
    }
  }
  return { texts, different: known.map(({ size }) => size), numbers };
}
