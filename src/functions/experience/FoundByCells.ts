/** A place for what was found; null as long as nobody looked. */
export class FoundPlace<Found> {
  readonly next = new Map<unknown, FoundPlace<Found>>();
  found: Found | null = null;
}

/** Remembers what was found for the cells of a few columns: a range has many rows and few different ones. */
export class FoundByCells<Found> {
  readonly #positions: readonly number[];
  readonly #root = new FoundPlace<Found>();

  /** @param positions  of the columns; one below 0 is a column that is not there */
  constructor(positions: readonly number[]) {
    this.#positions = positions.filter((position) => position >= 0);
  }

  placeOf(row: readonly unknown[]): FoundPlace<Found> {
    let place = this.#root;
    for (const position of this.#positions) {
      const cell = row[position];
      let next = place.next.get(cell);
      if (next === undefined) {
        next = new FoundPlace<Found>();
        place.next.set(cell, next);
      }
      place = next;
    }
    return place;
  }
}
