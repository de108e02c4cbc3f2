import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { seededRandom } from "../scripts/amsterdam/seededRandom";
import { patchWorkbook } from "../src/xlsx/patchWorkbook";
import { assignmentSettings, template } from "../src/workbook/template";
import type { TableKey } from "../src/workbook/template";

type Cell = string | number | null;

/** In the template a title, an instruction and the headers stand above the rows. */
const firstDataRow = 5;
const contributions = 8;
const targetGroups = 6;

const nameless = "Aanbieder zonder naam";

/** The same workbook of another provider: what differs is a name of the same length, in whichever part that stands. */
export function ofProvider(workbook: Uint8Array, number: number): Uint8Array {
  const name = `Aanbieder ${String(number).padStart(nameless.length - "Aanbieder ".length, "0")}`;
  const parts = Object.entries(unzipSync(workbook)).map(([part, bytes]) => [
    part,
    part.endsWith(".xml") ? strToU8(strFromU8(bytes).replace(nameless, name)) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 1 });
}

/** The template as a provider filled it in: 10 to 60 activities, 5 to 20 indicators over five years. */
export function providerWorkbook(emptyTemplate: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const many = (count: number, row: (number: number) => Readonly<Record<string, Cell>>) =>
    Array.from({ length: count }, (_, index) => row(index + 1));
  const indicators = between(5, 20);
  return patchWorkbook(emptyTemplate, [
    settings({ Gemeente: `Gemeente ${seed % 40}`, Aanbieder: nameless, Verslagjaar: 2024 }),
    rowsOf("goals", [
      { code: "R1", level: "Maatschappelijk resultaat", description: "Meer mensen doen mee", population: "Inwoners" },
      ...many(contributions, (number) => ({
        code: `B${number}`, level: "Bijdrage", parent: "R1", description: `Deelnemers leren ${number}`, population: "Deelnemers",
      })),
    ]),
    rowsOf("targetGroups", many(targetGroups, (number) => ({
      code: `G${number}`, description: `Groep ${number}`, size: between(900, 9000), source: "CBS", referenceDate: "01-01-2024",
    }))),
    rowsOf("activities", many(between(10, 60), (number) => ({
      code: `A${number}`,
      name: `Activiteit ${number}`,
      // One in fifty serves no goal, one in fifty a goal that is not there.
      coreGoals: random() < 0.02 ? null : random() < 0.02 ? "B99" : `B${between(1, contributions)}`,
      targetGroup: `G${between(1, targetGroups)}`,
      provision: "Vrij toegankelijk",
      countingUnit: random() < 0.5 ? "Bezoeken" : "Unieke personen",
      count: between(5, 900),
    }))),
    rowsOf("indicators", many(indicators, (number) => ({
      code: `I${number}`, goal: `B${between(1, contributions)}`, name: `Indicator ${number}`, population: "Deelnemers",
      kind: "Aandeel", norm: "Hoger", margin: 5,
    }))),
    rowsOf("measurements", many(indicators * 5, (number) => ({
      indicator: `I${Math.ceil(number / 5)}`, period: 2020 + ((number - 1) % 5), value: between(30, 80), persons: between(80, 900),
    }))),
  ]); // prettier-ignore
}

function settings(values: Readonly<Record<string, Cell>>) {
  const names = Object.keys(assignmentSettings);
  const cells = Object.entries(values).map(([name, value]) => ({
    row: firstDataRow + names.indexOf(name),
    column: 1,
    value,
  }));
  return { kind: "set-cells", sheet: template.assignment.name, cells } as const;
}

/** Behind the columns of the contract the template has one of its own, which says what is missing in the row. */
function rowsOf(table: TableKey, rows: readonly Readonly<Record<string, Cell>>[]) {
  const { name, fields } = template[table];
  const values = rows.map((row) => [...Object.keys(fields).map((field) => row[field] ?? null), null]);
  return { kind: "append-table-rows", table: name, rows: values } as const;
}
