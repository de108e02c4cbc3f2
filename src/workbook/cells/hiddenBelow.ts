const below = /^(?:<|minder dan) ?(\d+)$/i;
const atMost = /^≤ ?(\d+)$/;

/**
 * The number that a hidden count is certainly below, as its mark says it; null where the mark does not say ("." "·" "x").
 *
 * @param text  a mark of which `missingMark` says that a number was hidden
 * @example hiddenBelow("<10") // 10
 */
export function hiddenBelow(text: string): number | null {
  const strictly = below.exec(text)?.[1];
  if (strictly !== undefined) return Number(strictly);
  const included = atMost.exec(text)?.[1];
  return included === undefined ? null : Number(included) + 1;
}
