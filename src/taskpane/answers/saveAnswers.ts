import { changeCells } from "../../office/changeCells";
import { HostRefused } from "../../office/HostRefused";
import { answerChanges } from "../../screens/answer/answerChanges";
import type { AnswersNotSaved } from "../../screens/answer/AnswerKeeper";
import type { AnswerRound, GivenAnswers } from "../../screens/answer/AnswerRound";
import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { PaneSession } from "../PaneSession";

/**
 * Adds the answers of these participants to the counts, all or none, in the rows that are about them now: rows are found
 * anew each time, for somebody may have sorted or filled the sheet meanwhile.
 *
 * One write holds all answers of a participant, so that Excel's list of what can be undone, like the older versions that it
 * may keep, never shows a single answer by itself.
 */
export async function saveAnswers(
  session: PaneSession,
  round: AnswerRound,
  answers: readonly GivenAnswers[],
): Promise<AnswersNotSaved | null> {
  const tried = await session.attempt(async () => {
    const problem = await addToCounts(session, round, answers).catch(async (refusal: unknown) => {
      if (!(refusal instanceof HostRefused) || refusal.code !== "cell-changed") throw refusal;
      await session.check();
      return addToCounts(session, round, answers);
    });
    await session.check();
    return problem;
  });
  if ("trouble" in tried) return { kind: "refused", trouble: tried.trouble };
  return tried.outcome === null ? null : { kind: "problem", problem: tried.outcome };
}

async function addToCounts(
  { checked }: PaneSession,
  round: AnswerRound,
  answers: readonly GivenAnswers[],
): Promise<AnswerProblem | null> {
  if (checked === null) return { code: "no-table", facts: { place: null } };
  const change = answerChanges(checked, round, answers);
  if ("code" in change) return change;
  await changeCells(change.changes, change.held);
  return null;
}
