import { reportOfSnapshot } from "../src/report/conversation/reportOfSnapshot";
import { template } from "../src/workbook/template";
import type { TableKey } from "../src/workbook/template";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../src/workbook/snapshot";

type Cells = Readonly<Record<string, CellValue>>;

const activities = 5_000;
const indicators = 500;
const goals = 200;

const rowsOf = (count: number, row: (number: number) => Cells): Cells[] =>
  Array.from({ length: count }, (_, index) => row(index + 1));

/** As a large municipality might fill it in: two providers, every level, notes and points of earlier years. */
const tables: Partial<Record<TableKey, readonly Cells[]>> = {
  assignment: [
    { setting: "Gemeente", value: "Voorbeeld" },
    { setting: "Verslagjaar", value: 2024 },
  ],
  goals: rowsOf(goals, (n) => ({
    code: `D${n}`,
    level: n % 4 === 0 ? "Bijdrage" : "Maatschappelijk resultaat",
    ...(n > 10 && { parent: `D${Math.ceil(n / 10)}` }),
    description: `Meer mensen doen mee ${n}`,
    population: "Deelnemers",
  })),
  targetGroups: rowsOf(50, (n) => ({
    code: `G${n}`,
    description: `Groep ${n}`,
    size: 900_000,
    source: "CBS",
  })),
  activities: rowsOf(activities, (n) => ({
    code: `A${n}`,
    name: `Activiteit ${n}`,
    coreGoals: `D${(n % goals) + 1}`,
    sideGoals: `D${((n + 7) % goals) + 1}`,
    targetGroup: `G${(n % 50) + 1}`,
    countingUnit: "Deelnemers",
    count: 5 + (n % 90),
    agreement: "Elke week open",
    agreementStatus: n % 5 === 0 ? "Deels" : "Gedaan",
    provider: n % 2 === 0 ? "Buurts" : "Dock",
  })),
  spread: rowsOf(activities * 2, (n) => ({
    activity: `A${Math.ceil(n / 2)}`,
    group: n % 2 === 0 ? "Jong" : "Oud",
    count: 20 + (n % 31),
    targetShare: n % 2 === 0 ? 0.4 : 0.6,
  })),
  statements: rowsOf(goals, (n) => ({
    code: `S${n}`,
    goal: `D${n}`,
    criterion: "Doelrealisatie",
    statement: `Ik doe mee ${n}`,
    scale: "5-punts",
  })),
  answers: rowsOf(activities, (n) => ({
    activity: `A${n}`,
    statement: `S${(n % goals) + 1}`,
    period: 2024,
    answer1: 1,
    answer2: 2,
    answer3: 3,
    answer4: n % 20,
    answer5: 4,
  })),
  indicators: rowsOf(indicators, (n) => ({
    code: `I${n}`,
    goal: `D${(n % goals) + 1}`,
    name: `Indicator ${n}`,
    population: n % 3 === 0 ? "Deelnemers" : "Inwoners",
    kind: "Aandeel",
    norm: "Hoger",
    margin: 3,
  })),
  measurements: rowsOf(indicators * 10, (n) => ({
    indicator: `I${Math.ceil(n / 10)}`,
    period: 2015 + ((n - 1) % 10),
    value: 40 + ((n * 7) % 13),
    persons: 800 + (n % 700),
  })),
  interpretations: rowsOf(500, (n) => ({
    topic: `I${n}`,
    possibleExplanation: "Dat weten wij niet",
    status: n % 2 === 0 ? "Klaar" : "Open",
    year: 2023 + (n % 2),
  })),
};

export function generatedSnapshot(): WorkbookSnapshot {
  const sheets = Object.entries(tables).map(([key, rows]): SheetSnapshot => {
    const { name, fields } = template[key as TableKey];
    const columns = Object.keys(fields);
    const header = Object.values(fields).map((field: { readonly header: string }) => field.header);
    return {
      name,
      visibility: "visible",
      rows: [
        { row: 1, hidden: false, values: header },
        ...rows.map((cells, index) => ({
          row: index + 2,
          hidden: false,
          values: columns.map((field) => cells[field]),
        })),
      ],
      merges: [],
      tables: [],
    };
  });
  return { dateSystem: "1900", recalculationPending: false, kept: null, sheets };
}

/** All that is put on the table, of a large workbook. Budget: 10 s, and no step above 100 ms. */
export function measure(): string[] {
  const snapshot = generatedSnapshot();
  const views = [{ kind: "whole" }, { kind: "provider", provider: "Buurts" }] as const;
  return views.map((view) => {
    const start = performance.now();
    let [longest, before] = [0, start];
    const work = reportOfSnapshot(snapshot, { view, previous: snapshot });
    let step = work.next();
    for (; !step.done; step = work.next()) {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
    longest = Math.max(longest, performance.now() - before);
    const { pages, reasons, questions } = step.value;
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    return `report of ${activities} activities and ${indicators} indicators (${view.kind}): ${seconds} s, longest step ${longest.toFixed(0)} ms; ${pages.length} pages, ${reasons.length} reasons, ${questions.length} questions`;
  });
}
