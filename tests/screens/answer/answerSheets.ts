import type { CheckedFacts } from "../../../src/screens/PaneFacts";
import { checkedSheets } from "../couple/checkedSheets";

/** A course with a core and a side goal, two statements of its core goal and one of its side goal. */
export const answerSheets = {
  Opdracht: `
    | Veld        | Waarde |
    | Verslagjaar | 2023   |`,
  Doelen: `
    | Code | Niveau   | Bovenliggend | Omschrijving   | Populatie  |
    | B1   | Bijdrage |              | Nederlands     | Deelnemers |
    | B2   | Bijdrage |              | Minder alleen  | Deelnemers |
    | B3   | Bijdrage |              | Zonder vraag   | Deelnemers |`,
  Activiteiten: `
    | Code | Naam     | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A1   | Taalcafé | B1       | B2          | Deelnemers | 40     |
    | A2   | Biljart  | B3       |             | Deelnemers | 12     |
    | A3   | Samen eten | B2     |             | Deelnemers | 30     |`,
  Stellingen: `
    | Code | Doel | Criterium      | Stelling             | Schaal    | Richting |
    | S1   | B2   | Doelrealisatie | Ik voel mij alleen   | 5-punts   | Negatief |
    | S2   | B1   | Doelrealisatie | Ik spreek beter      | 3 smileys |          |
    | S3   | B1   | Nut            | Ik heb er iets aan   | 5-punts   |          |
    | S4   | B1   | Tevredenheid   | Ik ben tevreden      |           |          |`,
  Antwoorden: `
    | Activiteit | Stelling | Periode | Wie        | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |
    | A1         | S2       | 2023    | Deelnemers | 40          | 3  | 4  | 9  |    |    | 1             |
    | A1         | S3       | 2022    | Deelnemers | 40          | 1  | 1  | 1  | 1  | 1  | 0             |`,
} as const;

/** The check of these sheets, with some of them written otherwise or (null) not there. */
export function answersChecked(sheets: Readonly<Record<string, string | null>> = {}): CheckedFacts {
  const all: Readonly<Record<string, string | null>> = { ...answerSheets, ...sheets };
  const present = Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]]));
  return checkedSheets(Object.fromEntries(present) as Record<string, string>);
}
