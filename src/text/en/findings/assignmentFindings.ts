import type { AssignmentCauseFacts } from "../../../workbook/causes/assignmentCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber } from "../numbers";
import { activityNamed } from "./named";

/** "from 01-07-2022 up to 30-06-2030", or the half that is known. */
function termOf(from: string | null, to: string | null): string {
  const parts = [
    from === null ? [] : `from ${formatDate(from)}`,
    to === null ? [] : `up to ${formatDate(to)}`,
  ];
  return parts.flat().join(" ");
}

/** Sentences on what was agreed as a whole: O01 and O02. */
export const assignmentFindings: FindingSentences<keyof AssignmentCauseFacts> = {
  "contract-reversed": {
    title: () => "The contract ends before it begins",
    example: ({ from, to }) => `Contract from ${formatDate(from)} to ${formatDate(to)}.`,
    why: "Nobody can see whether the report falls within the contract.",
    remedy: "Put the first day at ‘Looptijd van’ and the last at ‘Looptijd tot’.",
    mayBeIgnored: null,
  },
  "period-outside-contract": {
    title: () => "The reporting period falls outside the contract",
    example: ({ periodFrom, periodTo, from, to }) =>
      `The report runs ${termOf(periodFrom, periodTo)}. The contract runs ${termOf(from, to)}.`,
    why: "Nothing was agreed about a time outside the contract.",
    remedy: "Check ‘Periode van’, ‘Periode tot’ and the contract on sheet Opdracht.",
    mayBeIgnored: "Explain if you look further back or ahead on purpose.",
  },
  "evaluation-outside-contract": {
    title: () => "The next evaluation falls outside the contract",
    example: ({ evaluation, from, to }) =>
      `The evaluation is on ${formatDate(evaluation)}. The contract runs ${termOf(from, to)}.`,
    why: "After the contract there is nothing left to adjust together.",
    remedy: "Choose a day within the contract.",
    mayBeIgnored: "You may leave this if it is the final evaluation.",
  },
  "excluded-provision": {
    title: titleByCount(
      ({ activity, word }) =>
        `${activityNamed(activity)} is not part of the assignment, says Opdracht (${word})`,
      (count, { word }) =>
        `${formatNumber(count)} activities are not part of the assignment, says Opdracht (${word})`,
    ),
    example: ({ activity, word }) => `${activityNamed(activity)}: sheet Opdracht says ${quoted(word)}.`,
    why: "What is not part of the assignment would count in reach and goals.",
    remedy: "Take the activity away, or change ‘Hoort niet bij de opdracht’.",
    mayBeIgnored: "Explain why the activity is here all the same.",
  },
};
