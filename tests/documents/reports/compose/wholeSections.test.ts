import type {
  ReportDocument,
  ReportFigure,
  ReportSection,
} from "../../../../src/documents/reports/ReportDocument";
import { reportsOf, snapshotOfSample } from "../reportsOfSample";

let year: ReportDocument;

beforeAll(() => {
  const { documents } = reportsOf(snapshotOfSample("haarlem"));
  const [first] = documents;
  if (first?.kind !== "year") throw new Error("the year report comes first");
  year = first;
});

const sectionOf = (id: string): ReportSection => {
  const found = year.sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const figuresOf = (id: string): readonly ReportFigure[] =>
  sectionOf(id).blocks.flatMap((block) => (block.kind === "figures" ? block.figures : []));
const saidIn = (id: string): string => JSON.stringify(sectionOf(id).blocks);

test("what is about the whole stands under the provider's name", () => {
  for (const id of ["trajectories", "scales", "shift", "costs"]) {
    expect(sectionOf(id).above).toMatch(/^Aanbieder: Buurts/);
    expect(figuresOf(id).every(({ owner, level }) => owner === "provider" && level === "other")).toBe(true);
  }
});

test("Haarlem: 1,360 of 1,700 persons shifted, 80.0% (Wilson 78.0% to 81.8%)", () => {
  expect(figuresOf("shift")[0]).toMatchObject({
    shown: "80,0%",
    value: 0.8,
    lower: 0.78,
    upper: 0.818,
    persons: 1700,
  });
});

test("City Deal: 12,000 euros a year avoided at 6,500 euros is a balance of 5,500 in one year", () => {
  expect(figuresOf("costs")[0]).toMatchObject({ shown: "€ 5.500", value: 5500, unit: "amount" });
});

test("scales say first that who starts low often rises anyway, and how many could not rise or stayed away", () => {
  const [first] = sectionOf("scales").blocks;
  expect(first?.kind === "paragraph" ? first.text : "").toContain("Wie laag begint");
  expect(saidIn("scales")).toMatch(/Kon niet verder omhoog.*Geen tweede meting/);
  expect(figuresOf("scales").length).toBeGreaterThan(0);
});

test("journeys are a picture and a table with the same steps; a small number is shown in neither", () => {
  const blocks = sectionOf("trajectories").blocks;
  const table = blocks.find((block) => block.kind === "table");
  const picture = blocks.find((block) => block.kind === "picture");
  const rows = table?.kind === "table" ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
  const caption = picture?.kind === "picture" ? picture.picture.caption : "";
  expect(rows.length).toBeGreaterThan(5);
  for (const [from = "", to = "", persons = ""] of rows) {
    expect(caption).toContain(`van ${from} naar ${to}`);
    if (/^\d/.test(persons)) expect(Number(persons)).toBeGreaterThanOrEqual(10);
  }
  expect(rows.some(([, , persons]) => persons === "<10")).toBe(true);
});

test("trajectories have a figure for each promise, the lead time, who came back and who became a volunteer", () => {
  expect(figuresOf("trajectories").map(({ key, unit }) => [key, unit])).toEqual([
    ["trajectories|callBack", "share"],
    ["trajectories|intake", "share"],
    ["trajectories|leadTime", "days"],
    ["trajectories|recurrence", "share"],
    ["trajectories|reciprocity", "share"],
  ]);
});
