import { responseToInvitation } from "../../domain/experience/responseToInvitation";
import { answersOfRecords } from "../answersOfRecords";
import type { Occurrence } from "../findings";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * E04: it is known how many were invited, and enough of them answered: those who stayed away may think otherwise.
 *
 * Only where there are answers. A number of invited that cannot be read is a finding of its own.
 */
export const lowResponse: Check = ({ records }) => {
  const table = records.answers;
  if (table === null) return [];
  const seen: Occurrence[] = [];
  for (const { row, statement, answers, state } of answersOfRecords(records)) {
    if (state !== "complete" || answers === 0) continue;
    const about = { activity: row.activity, statement: statement.code ?? "" };
    const at = { table: "answers", place: placeOf(table, row.row, "invited"), group: "" } as const;
    if (row.invited !== null) {
      const facts = { ...about, answers, invited: row.invited };
      const isLow = responseToInvitation(answers, row.invited).isLow;
      if (isLow) seen.push({ cause: "low-response", ...at, facts });
    } else if (row.states["invited"] === undefined) {
      seen.push({ cause: "response-unknown", ...at, facts: about });
    }
  }
  return seen;
};
