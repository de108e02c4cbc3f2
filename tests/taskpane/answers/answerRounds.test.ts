import { yearPeriod } from "../../../src/domain/period";
import type { AnswerRound } from "../../../src/screens/answer/AnswerRound";
import { saveAnswers } from "../../../src/taskpane/answers/saveAnswers";
import { startAnswers } from "../../../src/taskpane/answers/startAnswers";
import { keepChoices } from "../../../src/taskpane/keepChoices";
import { PaneSession } from "../../../src/taskpane/PaneSession";
import type { SheetLiteral } from "../../officeHost/gridWorkbook";
import { valuesOf } from "../../officeHost/valuesOf";
import { calculated, open } from "../../office/opened";

const headers = ["Activiteit", "Stelling", "Periode", "A1", "A2", "A3", "Geen antwoord"];
const sheets = (rows: SheetLiteral["rows"], tables: SheetLiteral["tables"] = {}) => ({
  Antwoorden: { rows: [headers, ...rows], tables },
});
const question = (statement: string) =>
  ({ statement, text: `Vraag ${statement}`, scale: "three-smileys", isNegative: false }) as const;
const round: AnswerRound = {
  activity: "A1",
  activityName: "Taalcafé",
  sheet: "Antwoorden",
  period: yearPeriod(2023),
  respondents: "participants",
  questions: [question("S1"), question("S2")],
  code: "2468",
};

async function checkedSession(): Promise<PaneSession> {
  const session = new PaneSession("nl");
  await session.check();
  return session;
}
const standing = (address = "A2:G4") => valuesOf("Antwoorden", address);
const blank = ["", "", "", "", "", "", ""];

test("a round begins with its rows ready, and each participant is added to them", async () => {
  await open(sheets([["A1", "S1", 2023, 5, 6, 7, 8]], { Antwoorden: [1, 2] }));
  const session = await checkedSession();
  await startAnswers(session, round);
  expect(session.state().round).toBe(round);
  expect(await standing()).toEqual([["A1", "S1", 2023, 5, 6, 7, 8], ["A1", "S2", 2023, 0, 0, 0, 0], blank]);
  expect(await saveAnswers(session, round, [[3, "none"]])).toBeNull();
  expect(await saveAnswers(session, round, [[1, 2]])).toBeNull();
  expect(await standing()).toEqual([["A1", "S1", 2023, 6, 6, 8, 8], ["A1", "S2", 2023, 0, 1, 0, 1], blank]);
});

test("a table that the user pointed out up to a row goes on to the new rows", async () => {
  await open(sheets([["A1", "S1", 2023, 5, 6, 7, 8]]));
  const columns = Object.fromEntries(
    ["activity", "statement", "period", "answer1", "answer2", "answer3", "noAnswer"].map((field, index) => [
      field,
      index,
    ]),
  );
  await keepChoices((kept) => ({
    ...kept,
    mappings: [{ table: "answers", sheet: "Antwoorden", headerRow: 1, lastRow: 2, columns }],
  }));
  const session = await checkedSession();
  await startAnswers(session, round);
  expect(session.checked?.kept.mappings[0]?.lastRow).toBe(3);
  expect(await saveAnswers(session, round, [[3, 3]])).toBeNull();
  expect(await standing()).toEqual([["A1", "S1", 2023, 5, 6, 8, 8], ["A1", "S2", 2023, 0, 0, 1, 0], blank]);
});

test("where that cannot be kept the rows are taken back, and no round begins", async () => {
  const { host } = await open(sheets([["A1", "S1", 2023, 5, 6, 7, 8]]));
  await keepChoices((kept) => ({
    ...kept,
    mappings: [
      {
        table: "answers",
        sheet: "Antwoorden",
        headerRow: 1,
        lastRow: 2,
        columns: { activity: 0, statement: 1, period: 2, answer1: 3, answer2: 4, answer3: 5, noAnswer: 6 },
      },
    ],
  }));
  const session = await checkedSession();
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    if (body.includes('"SetXml"')) host.failNext(5102);
    return execute(body);
  };
  await startAnswers(session, round);
  expect(session.state()).toMatchObject({ round: null, facts: { trouble: { code: "host-busy" } } });
  expect(await standing()).toEqual([["A1", "S1", 2023, 5, 6, 7, 8], blank, blank]);
});

test("no round begins where the table cannot grow", async () => {
  await open(
    sheets(
      [
        ["A1", "S1", 2023, 5, 6, 7, 8],
        ["Totaal", null, null, 5, 6, 7, 8],
      ],
      { Antwoorden: [1, 3, "totals"] },
    ),
  );
  const session = await checkedSession();
  await startAnswers(session, round);
  expect(session.state()).toMatchObject({ round: null, facts: { trouble: { code: "no-room-below" } } });
});

test("rows that were sorted meanwhile get the answers to their own statement", async () => {
  const { api } = await open(
    sheets([
      ["A1", "S1", 2023, 0, 0, 0, 0],
      ["A1", "S2", 2023, 0, 0, 0, 0],
    ]),
  );
  const session = await checkedSession();
  await startAnswers(session, round);
  api
    .getActiveWorkbook()
    ?.getSheetByName("Antwoorden")
    ?.getRange("B2:B3")
    .setValues([["S2"], ["S1"]]);
  await calculated();
  expect(await saveAnswers(session, round, [[1, 3]])).toBeNull();
  expect(await standing("B2:G3")).toEqual([
    ["S2", 2023, 0, 0, 1, 0],
    ["S1", 2023, 1, 0, 0, 0],
  ]);
});

test("what Excel refuses is handed back, and nothing is written", async () => {
  const { host } = await open(
    sheets([
      ["A1", "S1", 2023, 0, 0, 0, 0],
      ["A1", "S2", 2023, 0, 0, 0, 0],
    ]),
  );
  const session = await checkedSession();
  await startAnswers(session, round);
  host.failNext(5004);
  expect(await saveAnswers(session, round, [[1, 3]])).toEqual({
    kind: "refused",
    trouble: { code: "cell-being-edited", facts: {} },
  });
  expect(session.state().facts.trouble).toBeNull();
  expect(await saveAnswers(session, round, [[1, 3]])).toBeNull();
  expect(await standing("D2:G3")).toEqual([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
  ]);
});

test("a count that became a text is named, and none of the others is written", async () => {
  const { api } = await open(
    sheets([
      ["A1", "S1", 2023, 0, 0, 0, 0],
      ["A1", "S2", 2023, 0, 0, 0, 0],
    ]),
  );
  const session = await checkedSession();
  await startAnswers(session, round);
  api.getActiveWorkbook()?.getSheetByName("Antwoorden")?.getRange("F3").setValue("veel");
  await calculated();
  expect(await saveAnswers(session, round, [[1, 3]])).toEqual({
    kind: "problem",
    problem: { code: "no-count", facts: { place: { sheet: "Antwoorden", row: 3, column: 5 } } },
  });
  expect(await standing("D2:F3")).toEqual([
    [0, 0, 0],
    [0, 0, "veel"],
  ]);
});
