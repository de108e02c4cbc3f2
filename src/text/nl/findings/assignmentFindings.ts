import type { AssignmentCauseFacts } from "../../../workbook/causes/assignmentCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber } from "../numbers";
import { activityNamed } from "./named";

/** "van 01-07-2022 tot en met 30-06-2030", or the half that is known. */
function termOf(from: string | null, to: string | null): string {
  const parts = [
    from === null ? [] : `van ${formatDate(from)}`,
    to === null ? [] : `tot en met ${formatDate(to)}`,
  ];
  return parts.flat().join(" ");
}

/** Sentences on what was agreed as a whole: O01 and O02. */
export const assignmentFindings: FindingSentences<keyof AssignmentCauseFacts> = {
  "contract-reversed": {
    title: () => "De looptijd eindigt voordat zij begint",
    example: ({ from, to }) => `Looptijd van ${formatDate(from)} tot ${formatDate(to)}.`,
    why: "Zo is niet te zien of het verslag binnen de looptijd valt.",
    remedy: "Zet de eerste dag bij ‘Looptijd van’ en de laatste bij ‘Looptijd tot’.",
    mayBeIgnored: null,
  },
  "period-outside-contract": {
    title: () => "De verslagperiode valt buiten de looptijd",
    example: ({ periodFrom, periodTo, from, to }) =>
      `Het verslag loopt ${termOf(periodFrom, periodTo)}. Het contract loopt ${termOf(from, to)}.`,
    why: "Over een tijd buiten het contract zijn geen afspraken gemaakt.",
    remedy: "Controleer ‘Periode van’, ‘Periode tot’ en de looptijd op blad Opdracht.",
    mayBeIgnored: "Licht toe als u met opzet verder terug of vooruit kijkt.",
  },
  "evaluation-outside-contract": {
    title: () => "De volgende evaluatie valt buiten de looptijd",
    example: ({ evaluation, from, to }) =>
      `De evaluatie is op ${formatDate(evaluation)}. Het contract loopt ${termOf(from, to)}.`,
    why: "Na de looptijd valt er samen niets meer bij te sturen.",
    remedy: "Kies een dag binnen de looptijd.",
    mayBeIgnored: "U kunt dit zo laten als het de eindevaluatie is.",
  },
  "excluded-provision": {
    title: titleByCount(
      ({ activity, word }) =>
        `${activityNamed(activity)} hoort volgens Opdracht niet bij de opdracht (${word})`,
      (count, { word }) =>
        `${formatNumber(count)} activiteiten horen volgens Opdracht niet bij de opdracht (${word})`,
    ),
    example: ({ activity, word }) => `${activityNamed(activity)}: op blad Opdracht staat ${quoted(word)}.`,
    why: "Wat niet bij de opdracht hoort, telt anders mee in bereik en doelen.",
    remedy: "Haal de activiteit weg, of pas ‘Hoort niet bij de opdracht’ aan.",
    mayBeIgnored: "Licht toe waarom de activiteit hier toch staat.",
  },
};
