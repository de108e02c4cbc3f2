import { agendaNotes } from "../../../src/workbook/agenda/agendaNotes";
import { snapshotOf } from "../snapshotOf";

const nothing = { explanation: null, answer: null, agreed: null, who: null, when: null, status: null };

test("finds the notes by table, header and key, whatever was sorted, widened or put in between", () => {
  const notes = agendaNotes(
    snapshotOf({
      "Wat wij bespreken": `
        | Gespreksagenda 2023 |
        @ at B3
        @ table Gespreksagenda
        | Status | Eigen kolom | Wie | Kenmerk | Wat spreken wij af | Wanneer | Klopt dat? | Mogelijke verklaring |
        | klaar | x | Buurts | afspraak A2 | Avond erbij | 2024-04-01 | Ja | Te weinig vrijwilligers |
        |       | x |        | indicator I1 | | | | |
        |       | x | Taalhuis | spreiding B Laaggeletterden | | voorjaar | | |`,
      Meetvragen: `
        @ table Meetvragen
        | Kenmerk | Wie |
        | bandbreedte B | GGD |`,
    }),
  );
  expect(notes).toEqual([
    {
      sheet: "reasons",
      key: "afspraak A2",
      row: 4,
      explanation: "Te weinig vrijwilligers",
      answer: "Ja",
      agreed: "Avond erbij",
      who: "Buurts",
      when: "2024-04-01",
      status: "klaar",
    },
    {
      ...nothing,
      sheet: "reasons",
      key: "spreiding B Laaggeletterden",
      row: 6,
      who: "Taalhuis",
      when: "voorjaar",
    },
    { ...nothing, sheet: "questions", key: "bandbreedte B", row: 2, who: "GGD" },
  ]);
});

test("reads English headers, a sheet whose table is gone, and masks citizen service numbers", () => {
  const notes = agendaNotes(
    snapshotOf({
      Gespreksagenda: `
        | Made by us |
        | Key | Possible explanation |
        | open 2022 Taal | '111222333 zegt het zelf |`,
    }),
  );
  expect(notes).toEqual([
    { ...nothing, sheet: "reasons", key: "open 2022 Taal", row: 3, explanation: "••••••••• zegt het zelf" },
  ]);
});

test("that a row is open is no note, that it is finished is", () => {
  const notes = agendaNotes(
    snapshotOf({ Meetvragen: "| Kenmerk | Status |\n| a | Open |\n| b | Klaar |\n| | Klaar |" }),
  );
  expect(notes.map(({ key }) => key)).toEqual(["b"]);
});

test("gives nothing without our sheets, or where they have no key", () => {
  expect(agendaNotes(snapshotOf({ Doelen: "| Code |\n| D1 |" }))).toEqual([]);
  expect(agendaNotes(snapshotOf({ Gespreksagenda: "| Wie |\n| GGD |" }))).toEqual([]);
});
