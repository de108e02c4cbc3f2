import { readFile } from "../files/readFile";
import type { CheckWish } from "./checkBytes";
import { checkBytes } from "./checkBytes";
import type { CheckedFile } from "./CheckedFile";

/** Reads a file and checks what is in it, beside last year's if given. */
export function checkFile(file: string, wish: CheckWish = {}): CheckedFile {
  const opened = readFile(file);
  if ("problem" in opened) return { status: "not-opened", file, problem: opened.problem };
  return checkBytes(file, opened.bytes, wish);
}
