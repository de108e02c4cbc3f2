import type { Goal } from "../../workbook/records";

/**
 * The last steps of a path in one line, for where the whole ladder does not fit.
 *
 * @param path  from the top down (`GoalPaths.pathTo`)
 */
export function shortPath(path: readonly Goal[], steps: number): string {
  return path
    .slice(-steps)
    .map(({ code, description }) => description ?? code)
    .join(" › ");
}
