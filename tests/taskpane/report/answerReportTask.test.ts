import { answerReportTask } from "../../../src/taskpane/report/answerReportTask";
import type { ReportTask } from "../../../src/taskpane/report/ReportMessages";
import { snapshotOf } from "../../workbook/snapshotOf";

const snapshot = snapshotOf({
  Doelen: "| Code | Niveau | Omschrijving | Populatie |\n| S1 | Ambitie | Netwerk | Inwoners |",
  Activiteiten: "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Eten | S1 | Bezoeken | 1200 |",
});
const asked: ReportTask = { wanted: "html", kind: "year", provider: null, language: "nl", houseStyle: null };
const drawPng = () => Promise.reject(new Error("nothing is drawn"));
const answerTo = (
  task: Partial<ReportTask>,
  onProgress: (step: { done: number }) => void = () => undefined,
) => answerReportTask(snapshot, { ...asked, ...task }, { onProgress, drawPng });

test("a web page of the open workbook, with how far it is", async () => {
  const steps: number[] = [];
  const outcome = await answerTo({}, ({ done }) => steps.push(done));
  if (outcome.kind !== "file") throw new Error(JSON.stringify(outcome));
  expect(new TextDecoder().decode(outcome.bytes)).toContain("Netwerk");
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
});

test("the sheets of the agenda, for the pane to write after a yes", async () => {
  const outcome = await answerTo({ wanted: "sheets", kind: "agenda" });
  if (outcome.kind !== "sheets") throw new Error(JSON.stringify(outcome));
  expect(outcome.sheets.map(({ tableName }) => tableName)).toEqual(["Gespreksagenda", "Meetvragen"]);
});

test("the preview, with a question about the measuring of which nobody knows the answer", async () => {
  const outcome = await answerTo({ wanted: "preview", kind: "agenda" });
  if (outcome.kind !== "preview") throw new Error(JSON.stringify(outcome));
  expect(outcome.preview.questions.count).toBeGreaterThan(0);
});

test("a template that is no template is refused; a picture that cannot be drawn is told", async () => {
  const houseStyle = new TextEncoder().encode("tekst");
  expect((await answerTo({ wanted: "docx", houseStyle })).kind).toBe("refused");
  const outcome = await answerTo({ wanted: "docx", kind: "agenda" });
  expect(["file", "failed"]).toContain(outcome.kind);
});
