import type { MessyWorkbook } from "../KnownWorkbook";

/** The outcome of a survey: the words of the scale are the headers, and the questions stand on a sheet of their own. */
export const surveyOutcome: MessyWorkbook = {
  name: "outcome of a survey",
  sheets: {
    Vragenlijst: `
      | Vraagnummer | Vraag                                    | Bij doel | Soort vraag    | Antwoordschaal |
      | V1          | Ik leer hier nieuwe mensen kennen        | D1.1     | Doelrealisatie | 5-punts        |
      | V2          | Ik heb iets aan deze activiteit          | D1.1     | Nut            | 5-punts        |
      | V3          | Ik ben tevreden over de begeleiding      | D1.2     | Tevredenheid   | 5-punts        |`,
    Uitslag: `
      | Uitslag vragenlijst najaar 2024 |
      |            |            |            | Antwoorden        | <      | <         | <    | <               |               |
      | Activiteit | Vraag nr.  | Verspreid  | Helemaal oneens   | Oneens | Neutraal  | Eens | Helemaal eens   | Niet ingevuld |
      | A-10       | V1         | 60         | 1                 | 3      | 8         | 20   | 14              | 2             |
      | A-10       | V2         | 60         | 0                 | 2      | 5         | 22   | 17              | 2             |
      | A-11       | V1         | 35         | 2                 | 4      | 6         | 9    | 3               | 0             |
      | A-11       | V3         | 35         | 0                 | 1      | 3         | 12   | 8               | 0             |
      |            | Totaal     | 190        | 3                 | 10     | 22        | 63   | 42              | 4             |`,
  },
  tables: [
    {
      table: "statements",
      sheet: "Vragenlijst",
      headerRow: 1,
      columns: { code: "A", statement: "B", goal: "C", criterion: "D", scale: "E" },
    },
    {
      table: "answers",
      sheet: "Uitslag",
      headerRow: 3,
      columns: {
        activity: "A",
        statement: "B",
        invited: "C",
        answer1: "D",
        answer2: "E",
        answer3: "F",
        answer4: "G",
        answer5: "H",
        noAnswer: "I",
      },
      leftOut: [8],
    },
  ],
};
