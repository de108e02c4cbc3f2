import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
}

/** Ours until it is released, or somebody else's; null where that one has not yet written who it is. */
export type Lock = { readonly release: () => void } | { readonly heldBy: LockHolder | null };

/** The moment tells apart two processes that were given the same number. */
const lockSchema = z.object({ pid: z.int().positive(), host: z.string(), since: z.string() });

/** So long it may take to write who holds a lock. */
const millisecondsToWrite = 10_000;

const held = new Set<string>();

/**
 * Takes a lock: a file that only one process can make. It is taken away at the end of the process, however that comes,
 * except where it is killed; a lock that such a process left is taken over. Of a lock from another computer nobody here
 * knows whether its process lives: it is held until somebody takes the file away.
 *
 * @throws  the file system's error, where no file can be made there
 */
export function takeLock(path: string): Lock {
  for (;;) {
    const text = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() });
    if (isMade(path, text)) return ours(path, text);
    const found = textOf(path);
    // Released in the meantime.
    if (found === null) continue;
    const holder = holderIn(found);
    if (!isLeft(path, holder)) {
      return { heldBy: holder === null ? null : { pid: holder.pid, host: holder.host } };
    }
    takeAway(path, found);
  }
}

function isMade(path: string, text: string): boolean {
  const handle = openNew(path);
  if (handle === null) return false;
  try {
    writeSync(handle, text);
    return true;
  } catch (failure) {
    rmSync(path, { force: true });
    throw failure;
  } finally {
    closeSync(handle);
  }
}

function openNew(path: string): number | null {
  try {
    return openSync(path, "wx");
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw failure;
  }
}

function ours(path: string, text: string): Lock {
  const release = (): void => {
    process.off("exit", release);
    held.delete(path);
    if (textOf(path) === text) rmSync(path, { force: true });
  };
  held.add(path);
  process.on("exit", release);
  return { release };
}

/** Null where there is no lock. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw failure;
  }
}

function holderIn(text: string): LockHolder | null {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function isLeft(path: string, holder: LockHolder | null): boolean {
  if (holder === null) {
    const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return Date.now() - modified > millisecondsToWrite;
  }
  if (holder.host !== hostname()) return false;
  return holder.pid === process.pid ? !held.has(path) : !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    // It lives, but is somebody else's.
    return (failure as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Two may want to take over the same lock: whoever finds that it took the lock of the other puts it back. */
function takeAway(path: string, left: string): void {
  const away = `${path}.${process.pid}`;
  try {
    renameSync(path, away);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === "ENOENT") return;
    throw failure;
  }
  if (textOf(away) === left) rmSync(away, { force: true });
  else renameSync(away, path);
}
