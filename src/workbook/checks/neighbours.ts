/**
 * Each item with the one after it.
 *
 * @example neighbours([2016, 2020, 2024]) // [[2016, 2020], [2020, 2024]]
 */
export function neighbours<Item>(items: readonly Item[]): (readonly [before: Item, after: Item])[] {
  return items.slice(1).map((after, index) => [items[index] ?? after, after]);
}
