import { existsSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, parse, sep } from "node:path";

/** Windows knows both; elsewhere a backslash may stand in a name. */
const separators = sep === "\\" ? /[\\/]+/ : /\/+/;

/**
 * The files that a pattern such as "map/*.xlsx" or "map/**\/*.xlsx" stands for, in alphabetical order. Two stars stand
 * for any folders, none included.
 *
 * For: Windows, whose command prompt leaves patterns to the program, and patterns between quotation marks. A name
 * without * or ?, a file that really is called so, and a pattern that nothing answers to are given back as they are.
 * As in a shell, names that begin with a point answer only to a pattern that does; folders behind a link are not
 * searched. A folder that may not be read is given back in the place of its files, so that it is not passed over.
 */
export function expandPattern(pattern: string): string[] {
  if (!isPattern(pattern) || existsSync(pattern)) return [pattern];
  const { root } = parse(pattern);
  const matches = [...new Set(filesBelow(root, partsOf(pattern.slice(root.length))))].sort();
  return matches.length === 0 ? [pattern] : matches;
}

export function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

function partsOf(pattern: string): string[] {
  const parts = pattern.split(separators);
  // Any folders within any folders are any folders.
  const once = parts.filter((part, index) => part !== "**" || parts[index + 1] !== "**");
  return once.at(-1) === "**" ? [...once, "*"] : once;
}

function filesBelow(folder: string, [part = "", ...rest]: readonly string[]): string[] {
  const below = (name: string): string => (folder === "" ? name : join(folder, name));
  if (rest.length > 0 && !isPattern(part)) return filesBelow(below(part), rest);
  const entries = entriesIn(folder);
  if (entries === null) return [folder];
  if (rest.length === 0) {
    return entries.flatMap((entry) =>
      answers(entry.name, part) && isFile(entry, below(entry.name)) ? [below(entry.name)] : [],
    );
  }
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  if (part !== "**") {
    return folders.flatMap((name) => (answers(name, part) ? filesBelow(below(name), rest) : []));
  }
  return [
    ...filesBelow(folder, rest),
    ...folders.flatMap((name) => (answers(name, "*") ? filesBelow(below(name), [part, ...rest]) : [])),
  ];
}

/** Null where we may not look. */
function entriesIn(folder: string): Dirent[] | null {
  const place = folder === "" ? "." : folder;
  if (!existsSync(place)) return [];
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "ENOTDIR") return [];
    return null;
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Windows does not tell upper case from lower case in names. */
function answers(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, ".*").replace(/\?/g, ".")}$`, "i").test(name);
}
