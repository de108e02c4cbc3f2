import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** Words that tie what changed to the activity. */
const contributionWords = [
  /\bdoordat\b/,
  // "Door deze activiteit", but not "door de week" or "we helpen elkaar er doorheen".
  /\bdoor\b(?!\s+(elkaar|heen|(de|het)\s+(week|dag|nacht|jaar|leven)\b))/,
  /\b(dankzij|vanwege|omdat|sinds|hierdoor)\b/,
  // "De cursus helpt mij", but not "ik help een ander".
  /\b(helpt|helpen|hielp|hielpen|leert|leerde)\s+(mij|me|ons)\b|\b(mij|me|ons)\s+(goed\s+)?geholpen\b/,
  /\bmet\s+(de\s+)?(hulp|steun|ondersteuning|begeleiding)\b/,
  /\b(na|via|bij|in|op|tijdens|met)\s+(deze|dit|de|het|onze)\s+\p{L}*(activiteit|cursus|training|groep|les|bijeenkomst|inloop|cafe|café|traject|begeleiding|ondersteuning|gesprekken|project)\p{L}*/u,
  /\b(deze|dit|de|het)\s+\p{L}*(activiteit|cursus|training|groep|bijeenkomst|inloop|cafe|café|traject|begeleiding|ondersteuning|project)\p{L}*\s+(heeft|hebben|geeft|gaf|geven|maakt|maakte|zorgt|zorgde|draagt|droeg|brengt|bracht)\b/u,
  /\b(hier|er)\s+(heb|ben|kan|leer|krijg)\b/,
];

/**
 * E05: a statement on what a goal brought names the activity as what it is put down to ("Door deze activiteit …"). Else
 * people answer how they are, whatever the reason.
 *
 * Only of statements on the goal itself: use and satisfaction are about the activity anyhow.
 */
export const statementNamesContribution: Check = ({ records: { statements: table } }) => {
  if (table === null) return [];
  return table.rows
    .filter(({ criterion, statement }) => criterion === "goal-attainment" && !namesContribution(statement))
    .map(({ row, code }) => ({
      cause: "contribution-not-named",
      table: "statements",
      place: placeOf(table, row, "statement"),
      facts: { statement: code ?? "" },
      group: "",
    }));
};

/** A blank statement is a finding of its own. */
function namesContribution(statement: string | null): boolean {
  return statement === null || contributionWords.some((words) => words.test(statement.toLowerCase()));
}
