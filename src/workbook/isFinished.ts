import { normaliseName } from "../domain/codes/normaliseName";

/** How people say that nothing remains to be done, as `normaliseName` gives it. */
const finished = new Set(
  [
    "afgerond",
    "afgesloten",
    "gesloten",
    "gereed",
    "klaar",
    "gedaan",
    "opgelost",
    "vervallen",
    "closed",
    "done",
  ].map(normaliseName),
);

/** Whether the status of a conversation point says that it is finished; a blank one does not. */
export function isFinished(status: string | null): boolean {
  return finished.has(normaliseName(status ?? ""));
}
