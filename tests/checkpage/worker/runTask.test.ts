import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noChanges } from "../../../src/checkpage/worker/AcceptedChanges";
import { largestFileBytes, runTask } from "../../../src/checkpage/worker/runTask";
import type { TaskOutcome, TaskProgress } from "../../../src/checkpage/worker/WorkerAnswer";
import type { Product } from "../../../src/checkpage/worker/WorkerTask";
import { readKeptPart } from "../../../src/workbook/kept/keptPart";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { fileOf, providerWorkbook } from "../contentsWith";

const quiet = { onProgress: () => undefined, drawPng: () => Promise.reject(new Error("nothing is drawn")) };
const bytes = providerWorkbook();
const file = fileOf(bytes);

async function checked(changes = noChanges, of = file) {
  const outcome = await runTask({ kind: "check", file: of, changes, isDetailed: true }, quiet);
  if (outcome.kind !== "checked" || outcome.detail === null) throw new Error(JSON.stringify(outcome));
  return outcome.detail;
}

async function made(product: Product, changes = noChanges): Promise<Uint8Array> {
  const outcome = await runTask({ kind: "make", product, file, changes, language: "nl" }, quiet);
  if (outcome.kind !== "made") throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

const problemOf = (outcome: TaskOutcome) => (outcome.kind === "failed" ? outcome.problem : outcome.kind);
const accepted = async () => {
  const { fixes } = await checked();
  const time = "2026-03-12T14:32:00.000Z";
  return { ...noChanges, fixes: fixes.map((fix) => ({ ...fix, time })) };
};
const amounts = (workbook: Uint8Array): unknown[] =>
  readWorkbook(workbook)
    .sheets.find(({ name }) => name === "Activiteiten")
    ?.rows.slice(1)
    .map(({ values }) => values[4]) ?? [];

test("a check says how far it is and gives the report; the rest only where it is asked for", async () => {
  const steps: TaskProgress[] = [];
  const task = { kind: "check", file, changes: noChanges, isDetailed: false } as const;
  const outcome = await runTask(task, { ...quiet, onProgress: (step) => steps.push(step) });
  expect(steps[0]).toEqual({ kind: "progress", task: "reading", done: 0, total: 0 });
  expect(steps.at(-1)?.task).toBe("checking");
  expect(outcome).toMatchObject({
    kind: "checked",
    report: { subject: { provider: "Stichting De Schakel", reportingYear: 2025 } },
    detail: null,
  });
});

test("the cells of the workbook stay in the worker; the names of its sheets do not", async () => {
  const { sheets } = await checked();
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Opdracht", 0],
    ["Activiteiten", 0],
  ]);
});

test("two numbers as text are offered as fixes and stand as numbers in the copy, with the way back in it", async () => {
  const changes = await accepted();
  expect(changes.fixes.map(({ row, from, to }) => [row, from, to])).toEqual([
    [2, "1200", 1200],
    [3, " 85", 85],
  ]);
  const copy = await made("mended-copy", changes);
  expect(amounts(copy)).toEqual([1200, 85, 40]);
  expect(readKeptPart(readWorkbook(copy).kept)?.appliedFixes).toMatchObject(changes.fixes);
  expect(amounts(bytes)).toEqual(["1200", " 85", 40]);
});

test("a check with accepted fixes no longer finds what they mend, and knows them as applied", async () => {
  const changes = await accepted();
  const { report, fixes, kept } = await checked(changes);
  expect(fixes).toEqual([]);
  expect(kept.appliedFixes).toHaveLength(2);
  expect(report.findings.map(({ cause }) => cause)).not.toContain("number-as-text");
});

test("a fix that the file brought along can be taken back", async () => {
  const mended = new Uint8Array(await made("mended-copy", await accepted()));
  const [first] = (await checked(noChanges, fileOf(mended))).kept.appliedFixes;
  if (first === undefined) throw new Error("no fix was kept");
  const again = await checked({ ...noChanges, undone: [first] }, fileOf(mended));
  expect([again.kept.appliedFixes.length, again.fixes.map(({ from }) => from)]).toEqual([1, ["1200"]]);
});

test("an explanation goes into the copy and into the report; an empty one takes it away again", async () => {
  const { report } = await checked();
  const finding = report.findings[0]?.key ?? "";
  const explanations = [{ finding, text: "Zo afgesproken.", time: "2026-03-12T14:32:00.000Z" }];
  const copy = new Uint8Array(await made("mended-copy", { ...noChanges, explanations }));
  const explained = await checked(noChanges, fileOf(copy));
  expect(explained.report.findings.find(({ key }) => key === finding)?.explanation).toBe("Zo afgesproken.");
  const emptied = explanations.map((one) => ({ ...one, text: "" }));
  const without = await checked({ ...noChanges, explanations: emptied }, fileOf(copy));
  expect(without.kept.explanations).toEqual([]);
});

test("a fix on a cell that changed since is refused, and says which cell", async () => {
  const fix = { finding: "x", sheet: "Activiteiten", row: 2, column: 4, from: "999", to: 999 };
  const changes = { ...noChanges, fixes: [{ ...fix, time: "2026-03-12T14:32:00.000Z" }] };
  const outcome = await runTask(
    { kind: "make", product: "mended-copy", file, changes, language: "nl" },
    quiet,
  );
  expect(problemOf(outcome)).toEqual({
    about: "copy",
    problem: { code: "cell-changed", facts: { sheet: "Activiteiten", cell: "E2" } },
  });
});

test("the marked copy has our three sheets behind the user's own", async () => {
  const { sheets } = readWorkbook(await made("marked-copy"));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Opdracht",
    "Activiteiten",
    "Controle",
    "Bereik",
    "Beweging",
  ]);
});

test("the report in Excel has the findings and nothing of the workbook itself", async () => {
  const { sheets } = readWorkbook(await made("report-sheet"));
  expect(sheets.map(({ name }) => name)).toEqual(["Controle"]);
});

test("the copy for sharing is a workbook made anew", async () => {
  const { sheets, kept } = readWorkbook(await made("share-copy", await accepted()));
  expect([sheets.length > 0, kept]).toEqual([true, null]);
});

test("the report as a page names the workbook", async () => {
  const page = new TextDecoder().decode(await made("report-page"));
  expect(page).toContain("<title>");
  expect(page).toContain("schakel.xlsx");
});

test("one page for all workbooks links to each of them", async () => {
  const { report } = await checked();
  const files = [
    { name: "een.xlsx", report },
    { name: "twee.xlsx", report },
  ];
  const outcome = await runTask({ kind: "page-of-all", files, language: "en" }, quiet);
  const page = outcome.kind === "made" ? new TextDecoder().decode(outcome.bytes) : "";
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('href="#werkmap-2"');
});

test("a file that is no workbook says what it is", async () => {
  const text = fileOf(new TextEncoder().encode("naam;aantal"), "lijst.xlsx");
  const outcome = await runTask({ kind: "check", file: text, changes: noChanges, isDetailed: false }, quiet);
  expect(problemOf(outcome)).toEqual({
    about: "workbook",
    problem: { code: "not-a-workbook", facts: { looksLike: "csv-or-text" } },
  });
});

test("a file above the limit is refused before it is read", async () => {
  const huge = { size: largestFileBytes + 1, name: "groot.xlsx" } as File;
  for (const task of [
    { kind: "check", file: huge, changes: noChanges, isDetailed: false },
    { kind: "make", product: "report-page", file: huge, changes: noChanges, language: "nl" },
  ] as const) {
    expect(problemOf(await runTask(task, quiet))).toEqual({
      about: "page",
      problem: { code: "file-too-large", facts: { limit: largestFileBytes, found: largestFileBytes + 1 } },
    });
  }
});

test("a file that was changed after it was chosen is not readable; any other mistake is ours and says so", async () => {
  const failing = (failure: unknown) =>
    ({ size: 1, name: "weg.xlsx", arrayBuffer: () => Promise.reject(failure as Error) }) as unknown as File;
  const check = (of: File) =>
    runTask({ kind: "check", file: of, changes: noChanges, isDetailed: false }, quiet).then(problemOf);
  await expect(check(failing(new DOMException("gone", "NotReadableError")))).resolves.toEqual({
    about: "page",
    problem: { code: "not-readable", facts: {} },
  });
  await expect(check(failing(new TypeError("oops")))).resolves.toEqual({
    about: "page",
    problem: { code: "our-mistake", facts: { detail: "TypeError: oops" } },
  });
});

test("a workbook without errors can be sealed, and the seal holds in the copy", async () => {
  const haarlem = new Uint8Array(readFileSync(join(__dirname, "../../../assets/voorbeeld-haarlem.xlsx")));
  const task = { kind: "make", product: "sealed-copy", changes: noChanges, language: "nl" } as const;
  const outcome = await runTask({ ...task, file: fileOf(haarlem) }, quiet);
  if (outcome.kind !== "made") throw new Error(JSON.stringify(outcome));
  expect((await checked(noChanges, fileOf(new Uint8Array(outcome.bytes)))).seal.state).toBe("intact");
  expect((await checked(noChanges, fileOf(haarlem))).seal.state).toBe("not-sealed");
});
