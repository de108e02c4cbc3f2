import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The file at a path of an address, below a folder; null where there is none. Only names that stand in a folder are
 * followed, so "..", drive letters and back slashes lead nowhere. Upper and lower case are taken as equal: office.js
 * asks for "AgaveErrorUX", and its package has "agaveerrorux".
 *
 * @param path  without leading slash, as the address has it after decoding
 */
export function findFile(folder: string, path: string): string | null {
  let place = folder;
  for (const step of path.split("/")) {
    const name = namesIn(place).find((present) => present.toLowerCase() === step.toLowerCase());
    if (name === undefined) return null;
    place = join(place, name);
  }
  return statSync(place).isFile() ? place : null;
}

function namesIn(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}
