import { reportSheetWordsIn } from "../../../src/text/reportSheetWordsIn";
import { goalHeaders, seenHeaders } from "../../../src/workbook/agenda/agendaContract";
import { agendaNotes } from "../../../src/workbook/agenda/agendaNotes";
import { snapshotOf } from "../snapshotOf";

const nothing = {
  explanation: null,
  answer: null,
  agreed: null,
  who: null,
  when: null,
  status: null,
  goal: null,
  seen: null,
};

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
      ...nothing,
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

test("reads what a row is about, and for which goal", () => {
  const [note] = agendaNotes(
    snapshotOf({
      Gespreksagenda:
        "| Kenmerk | Doel | Wat zien wij | Wie |\n| eigen punt | D1 | De wachtlijst groeit. | GGD |",
    }),
  );
  expect(note).toMatchObject({ goal: "D1", seen: "De wachtlijst groeit." });
});

test("takes no totals row and no text under the table for a note", () => {
  const rows = "| Kenmerk | Wie |\n| a | GGD |";
  const notes = agendaNotes(
    snapshotOf({
      Gespreksagenda: `@ table Gespreksagenda totals\n${rows}\n| Totaal | 1 |\n\n| Onder de tabel | Buurts |`,
      Meetvragen: `${rows}\n\n| Afgesproken met | Buurts |`,
    }),
  );
  expect(notes.map(({ sheet, key }) => [sheet, key])).toEqual([
    ["reasons", "a"],
    ["questions", "a"],
  ]);
});

test("finds sheets whose tables and names were changed by their headers, each of them", () => {
  const notes = agendaNotes(
    snapshotOf({
      Oud: "@ table Agenda2023\n| Kenmerk | Wat weten wij niet | Wie |\n| q | Iets | GGD |",
      Overleg: "@ table Tabel7\n| Kenmerk | Wat zien wij | Wie |\n| a | Iets | GGD |",
      "Gespreksagenda (2)": "| Key | What we see | Who |\n| b | Something | GGD |",
      Jaarbeeld: "| Kenmerk | Doel | Wie |\n| c | D1 | GGD |",
    }),
  );
  expect(notes.map(({ sheet, key }) => [sheet, key])).toEqual([
    ["reasons", "a"],
    ["reasons", "b"],
    ["questions", "q"],
  ]);
});

test("knows the headers that the sheets are made with", () => {
  for (const language of ["nl", "en"] as const) {
    const { agenda } = reportSheetWordsIn(language);
    expect([seenHeaders.reasons[language], seenHeaders.questions[language], goalHeaders[language]]).toEqual([
      agenda.seen,
      agenda.unknown,
      agenda.goal,
    ]);
  }
});
