import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noChanges } from "../../../src/checkpage/worker/AcceptedChanges";
import { runTask } from "../../../src/checkpage/worker/runTask";
import type { TaskOutcome, TaskProgress } from "../../../src/checkpage/worker/WorkerAnswer";
import type { ReportTask } from "../../../src/checkpage/worker/WorkerTask";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { fileOf } from "../contentsWith";

const file = fileOf(readFileSync(join(__dirname, "../../../assets/voorbeeld-haarlem.xlsx")));
/** The smallest picture there is: one point. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const asked: ReportTask = {
  kind: "report",
  report: "agenda",
  format: "html",
  provider: null,
  file,
  changes: noChanges,
  language: "nl",
  previous: null,
  houseStyle: null,
};

function answerTo(task: Partial<ReportTask>, onProgress: (step: TaskProgress) => void = () => undefined) {
  return runTask({ ...asked, ...task }, { onProgress, drawPng: () => Promise.resolve(new Uint8Array(png)) });
}

function bytesOf(outcome: TaskOutcome): Uint8Array {
  if (outcome.kind !== "made") throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

const sheetsOf = (outcome: TaskOutcome): string[] =>
  readWorkbook(bytesOf(outcome)).sheets.map(({ name }) => name);

test("a web page in the language of the page, with how far it is", async () => {
  const steps: TaskProgress[] = [];
  const page = new TextDecoder().decode(
    bytesOf(await answerTo({ language: "en" }, (step) => steps.push(step))),
  );
  expect(page).toContain('<html lang="en">');
  const done = steps.filter(({ task }) => task === "reporting").map((step) => step.done);
  expect(done.length).toBeGreaterThan(1);
  expect(done).toEqual([...done].sort((one, other) => one - other));
});

test("Word, with pictures that the page drew", async () => {
  const bytes = bytesOf(await answerTo({ report: "trend", format: "docx" }));
  expect(Buffer.from(bytes).includes("word/media/")).toBe(true);
});

test("a copy of the workbook with the sheets; of one provider the sheets alone", async () => {
  expect(sheetsOf(await answerTo({ format: "xlsx" }))).toEqual(
    expect.arrayContaining(["Activiteiten", "Gespreksagenda", "Meetvragen"]),
  );
  const { provider } = await checkedSubject();
  expect(sheetsOf(await answerTo({ format: "xlsx", provider }))).toEqual(["Gespreksagenda", "Meetvragen"]);
});

async function checkedSubject() {
  const outcome = await runTask(
    { kind: "check", file, changes: noChanges, isDetailed: false },
    { onProgress: () => undefined, drawPng: () => Promise.reject(new Error("nothing is drawn")) },
  );
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome.report.subject;
}

test("the preview says what will be on the table, in sentences", async () => {
  const outcome = await answerTo({ format: "preview" });
  if (outcome.kind !== "previewed") throw new Error(outcome.kind);
  const { reasons, questions } = outcome.preview;
  expect(reasons.first.length).toBe(Math.min(5, reasons.count));
  expect(reasons.count).toBeGreaterThan(0);
  for (const { key, text } of [...reasons.first, ...questions.first]) expect(text).not.toBe(key);
});

test("files beside the workbook that cannot be used are refused, each with its reason", async () => {
  const text = fileOf(new TextEncoder().encode("tekst"));
  expect((await answerTo({ previous: text })).kind).toBe("refused");
  expect((await answerTo({ format: "docx", houseStyle: text })).kind).toBe("refused");
  expect((await answerTo({ file: text })).kind).toBe("failed");
});
