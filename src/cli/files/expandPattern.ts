import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The files that a pattern such as "map/*.xlsx" stands for, in alphabetical order.
 *
 * For: Windows, whose command prompt leaves patterns to the program. A name without * or ?, a file that really is
 * called so, and a pattern that nothing answers to are given back as they are.
 */
export function expandPattern(pattern: string): string[] {
  const name = basename(pattern);
  if (!/[*?]/.test(name) || existsSync(pattern)) return [pattern];
  const folder = dirname(pattern);
  const matches = namesIn(folder).filter((file) => matcher(name).test(file));
  if (matches.length === 0) return [pattern];
  return matches.sort().map((file) => (folder === "." ? file : join(folder, file)));
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
}

/** Windows does not tell upper case from lower case in names. */
function matcher(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "i");
}
