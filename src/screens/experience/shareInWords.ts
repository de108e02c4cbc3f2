import type { ExperiencedShare } from "../../domain/experience/experiencedShare";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import { shareRange } from "../../text/shareRange";
import type { Say } from "./Say";

/** The key range of a statement: "tussen 66% en 88% is het eens"; null where there are too few answers for a share. */
export function shareInWords(
  { share }: ExperiencedShare,
  direction: StatementDirection,
  { words, formatShare }: Say,
): string | null {
  const range = shareRange({ share, persons: null, sizeLower: null, sizeUpper: null }, formatShare);
  return range === null ? null : words.statement.share(range, direction);
}
