import type { ChosenFile } from "./ChosenFile";
import { mostFiles } from "./takeFiles";

/** A folder may hold a whole disk: beyond this nothing more is looked at. */
const mostLookedAt = 20 * mostFiles;
const deepestFolder = 20;

/**
 * The files that were dropped, those in folders with the names of their folders. Must be called while the drop is going
 * on: afterwards the browser has taken its contents away.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) {
    return [...transfer.files].map((file) => ({ file, name: file.name, isFromFolder: false }));
  }
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, 0, found);
  return found;
}

async function collect(entry: FileSystemEntry, depth: number, found: ChosenFile[]): Promise<void> {
  if (found.length >= mostLookedAt) return;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) found.push({ file, name: entry.fullPath.replace(/^\//, ""), isFromFolder: depth > 0 });
  } else if (isFolder(entry) && depth < deepestFolder) {
    for (const inside of await entriesIn(entry)) await collect(inside, depth + 1, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Null where it went away meanwhile. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });

/** A reader gives a hundred entries at most, and nothing when it is done. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0 || all.length >= mostLookedAt) return all;
    all.push(...some);
  }
}
