import { checkBytes } from "../check/checkBytes";
import { readFile } from "../files/readFile";
import { sha256Of } from "../files/sha256Of";
import type { CheckAnswer, CheckTask } from "./CheckTask";
import { lineOfCheck } from "./lineOfCheck";
import type { Speech } from "./lineOfCheck";

/** Checks one file for the journal, unless its bytes are those that the journal has an outcome of. */
export function checkToLine({ path, file, knownHash }: CheckTask, speech: Speech): CheckAnswer {
  const opened = readFile(path);
  if ("problem" in opened) {
    return lineOfCheck({ status: "not-opened", file, problem: opened.problem }, null, speech);
  }
  const { bytes, modified } = opened;
  const sha256 = sha256Of(bytes);
  if (sha256 === knownHash) return { status: "unchanged" };
  const content = { size: bytes.length, modified: modified.toISOString(), sha256 };
  return lineOfCheck(checkBytes(file, bytes), content, speech);
}
