import type { MessyWorkbook } from "../KnownWorkbook";

/** Headers shortened and broken over lines, numbers as text, a note right below the last row. */
export const shortenedHeaders: MessyWorkbook = {
  name: "shortened headers",
  sheets: {
    Blad1: `
      | Verantwoording 2024 gemeente Voorbeeldstad                |
      | Ingevuld door: team Samenleven                            |
      | Act.nr. | Act.naam            | Omschr. doelgroep | Kerndl. | Nevendl.   | Aant. bez.⏎(geteld) | Gem. kosten⏎per jaar (€) | Opm.          |
      | P01     | Inloop De Brug      | Ouderen           | G2      | G1, G3     | '1.204             | '€ 18.500,-            | Ma t/m vr     |
      | P02     | Weerbaarheid        | Jeugd             | G3      |            | '96                | '€ 7.200,-             |               |
      | P03     | Opvoedcafé          | Ouders            | G1      | G3         | '158               | '€ 4.900,-             | Ook online    |
      | P04     | Sport op recept     | Volwassenen       | G2      |            | '73                | '€ 11.000,-            |               |
      | Let op: P02 is pas in maart begonnen.                     |`,
    "Lijst doelen": `
      | Doel | Toelichting op het doel            |
      | G1   | Ouders staan er niet alleen voor   |
      | G2   | Inwoners bewegen en ontmoeten      |
      | G3   | Jeugd groeit veilig op             |`,
  },
  tables: [
    {
      table: "activities",
      sheet: "Blad1",
      headerRow: 3,
      columns: {
        code: "A",
        name: "B",
        targetGroup: "C",
        coreGoals: "D",
        sideGoals: "E",
        count: "F",
        costs: "G",
        explanation: "H",
      },
      leftOut: [8],
    },
    {
      table: "goals",
      sheet: "Lijst doelen",
      headerRow: 1,
      columns: { code: "A", description: "B" },
    },
  ],
};
