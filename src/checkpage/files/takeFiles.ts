import { hasChanges } from "../worker/AcceptedChanges";
import type { ChosenFile } from "./ChosenFile";
import type { FileEntry } from "./FileEntry";

/** So many files at a time. */
export const mostFiles = 200;

export interface TakenFiles {
  readonly taken: readonly ChosenFile[];
  /** Saved anew since they came into the list, by their number there. */
  readonly renewed: ReadonlyMap<number, File>;
  readonly tooMany: number;
  readonly notWorkbooks: number;
  readonly already: number;
}

/**
 * Which of the chosen files are added to the list, which take the place of an earlier version there, and how many do
 * neither and why. A lock file of Excel is passed over.
 *
 * @param standing  what is in the list already; the very same file is not taken twice, and a file of which something was
 *                  accepted keeps its place beside a newer one
 */
export function takeFiles(chosen: readonly ChosenFile[], standing: readonly FileEntry[]): TakenFiles {
  const real = chosen.filter(({ file }) => !file.name.startsWith("~$"));
  const usable = real.filter(({ file, isFromFolder }) => !isFromFolder || /[.]xls[xm]$/i.test(file.name));
  const known = new Set(standing.map(({ file }) => identityOf(file)));
  const renewed = new Map<number, File>();
  const fresh: ChosenFile[] = [];
  for (const one of usable) {
    const identity = identityOf(one.file);
    if (known.has(identity)) continue;
    known.add(identity);
    const earlier = standing.find(
      ({ id, name, changes }) => name === one.name && !hasChanges(changes) && !renewed.has(id),
    );
    if (earlier === undefined) fresh.push(one);
    else renewed.set(earlier.id, one.file);
  }
  const taken = fresh.slice(0, Math.max(0, mostFiles - standing.length));
  return {
    taken,
    renewed,
    tooMany: fresh.length - taken.length,
    notWorkbooks: real.length - usable.length,
    already: usable.length - fresh.length - renewed.size,
  };
}

const identityOf = ({ name, size, lastModified, webkitRelativePath }: File): string =>
  JSON.stringify([webkitRelativePath, name, size, lastModified]);
