import { mkdirSync } from "node:fs";

/** Makes a folder, with those above it, where it is not there yet. @returns  false where that cannot be done */
export function isFolderMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
