import { existsSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { expandPattern, isPattern } from "../files/expandPattern";
import { isLockFile } from "../files/isLockFile";
import { summariesIn } from "./summariesIn";

export interface FileToCheck {
  readonly path: string;
  /** Seen from the folder of the summary, with / between folders. */
  readonly file: string;
}

export interface FilesToCheck {
  /** Each once, in the order in which the patterns name them. */
  readonly files: readonly FileToCheck[];
  /** Patterns that nothing answers to. */
  readonly unanswered: readonly string[];
  /** What Excel puts beside a workbook that is open. */
  readonly lockFiles: readonly string[];
  /** What an earlier run made of workbooks, each once. */
  readonly summaries: readonly string[];
}

/** @param ours  what we write ourselves, and so is not checked */
export function filesToCheck(
  patterns: readonly string[],
  summary: string,
  ours: readonly string[],
): FilesToCheck {
  const unanswered: string[] = [];
  const lockFiles: string[] = [];
  const summaries = new Map<string, string>();
  const summariesOf = new Map<string, ReadonlySet<string>>();
  const isEarlierSummary = (absolute: string): boolean => {
    const place = dirname(absolute);
    const known = summariesOf.get(place) ?? summariesIn(place);
    summariesOf.set(place, known);
    return known.has(basename(absolute));
  };
  const files = new Map<string, FileToCheck>();
  const passedOver = new Set(ours.map((path) => resolve(path)));
  const folder = dirname(resolve(summary));
  for (const pattern of patterns) {
    for (const path of expandPattern(pattern)) {
      const absolute = resolve(path);
      if (path === pattern && isPattern(pattern) && !existsSync(path)) unanswered.push(pattern);
      else if (isLockFile(path)) lockFiles.push(path);
      else if (passedOver.has(absolute)) continue;
      else if (isEarlierSummary(absolute)) summaries.set(absolute, path);
      else {
        files.set(absolute, { path, file: relative(folder, absolute).split(sep).join("/") });
      }
    }
  }
  return { files: [...files.values()], unanswered, lockFiles, summaries: [...summaries.values()] };
}
