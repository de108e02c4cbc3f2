import fc from "fast-check";
import type { SharedCell } from "../../../src/workbook/sharing/SharedWorkbook";
import { sharePlan } from "../../../src/workbook/sharing/sharePlan";
import type { TableKey } from "../../../src/workbook/template";
import { greatestValue, leastValue } from "../../domain/privacy/linearProgram";
import { snapshotOf } from "../snapshotOf";

/** A count as it truly is, and as a reader of the copy sees it. */
interface Seen {
  readonly name: string;
  readonly count: number;
  readonly cell: SharedCell;
}

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }));

/** Two ways in which the persons of one activity were split up; the second adds up to the same. */
const workbook = fc
  .record({
    atStart: count,
    inflow: count,
    shareLeft: fc.double({ min: 0, max: 1, noNaN: true }),
    cuts: fc.array(count, { minLength: 1, maxLength: 3 }),
    others: fc.array(count, { minLength: 1, maxLength: 3 }),
  })
  .map(({ atStart, inflow, shareLeft, cuts, others }) => {
    const total = atStart + inflow;
    const outflow = Math.round(total * shareLeft);
    return {
      atStart,
      inflow,
      outflow,
      atEnd: total - outflow,
      total,
      first: split(total, cuts),
      second: split(total, others),
    };
  })
  .filter(({ total }) => total >= 10);

function split(total: number, wanted: readonly number[]): number[] {
  const parts: number[] = [];
  let rest = total;
  for (const part of wanted) {
    parts.push(Math.min(part, rest));
    rest -= parts.at(-1) ?? 0;
  }
  return [...parts, rest];
}

it("lets nobody who knows all sums work out a small count of an activity (linear programming)", () => {
  fc.assert(
    fc.property(workbook, ({ atStart, inflow, outflow, atEnd, total, first, second }) => {
      const groups = [...first, ...second];
      const shared = sharePlan(
        snapshotOf({
          Activiteiten: `| Code | Naam | Kerndoel | Teleenheid | Aantal | Begin | Instroom | Uitstroom | Eind |\n| A1 | Koken | D1 | Deelnemers | ${total} | ${atStart} | ${inflow} | ${outflow} | ${atEnd} |`,
          Spreiding: [
            "| Activiteit | Groep | Aantal |",
            ...groups.map((one, index) => `| A1 | g${index} | ${one} |`),
          ].join("\n"),
        }),
      );
      const cellsOf = (table: TableKey) => shared.tables.find((one) => one.table === table)?.rows ?? [];
      const flow = [total, atStart, inflow, outflow, atEnd];
      const seen: Seen[] = [
        ...flow.map((one, index) => ({
          name: "tbioe"[index] ?? "",
          count: one,
          cell: cellsOf("activities")[0]?.[4 + index] ?? null,
        })),
        ...groups.map((one, index) => ({
          name: index < first.length ? "g" : "h",
          count: one,
          cell: cellsOf("spread")[index]?.[2] ?? null,
        })),
      ];
      expect(seen.filter(({ count: one, cell }) => one > 0 && one < 10 && typeof cell === "number")).toEqual(
        [],
      );
      const knowledge = worked(seen);
      expect(knowledge.filter(({ least, greatest }) => least === greatest)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** Both splits with groups left out, or among each other: the copy cannot know which group is of which split. */
const mixedUp = fc
  .record({ splits: workbook, kept: fc.infiniteStream(fc.boolean()), places: fc.infiniteStream(fc.nat(99)) })
  .map(({ splits: { total, first, second }, kept, places }) => {
    const groups = [
      ...first.map((one) => ({ name: "g", count: one })),
      ...second.map((one) => ({ name: "h", count: one })),
    ].map((one, index) => ({
      name: one.name,
      count: one.count,
      index,
      isKept: Boolean(kept.next().value),
      place: Number(places.next().value),
    }));
    const rows = groups.filter(({ isKept }) => isKept).sort((one, other) => one.place - other.place);
    const restOf = (name: string) =>
      groups.reduce((rest, one) => rest + (one.name === name && !one.isKept ? one.count : 0), 0);
    return { total, rows, rests: ["g", "h"].map((name) => ({ name, count: restOf(name) })) };
  });

it("lets nobody who knows which group is of which split work out a small count (linear programming)", () => {
  fc.assert(
    fc.property(mixedUp, ({ total, rows, rests }) => {
      const { tables } = sharePlan(
        snapshotOf({
          Activiteiten: `| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Koken | D1 | Deelnemers | ${total} |`,
          Spreiding: [
            "| Activiteit | Groep | Aantal |",
            ...rows.map((one, index) => `| A1 | g${index} | ${one.count} |`),
          ].join("\n"),
        }),
      );
      const cells = tables.find(({ table }) => table === "spread")?.rows ?? [];
      const seen: Seen[] = [
        { name: "t", count: total, cell: total },
        ...rows.map(({ name, count: one }, index) => ({ name, count: one, cell: cells[index]?.[2] ?? null })),
        ...rests.map(({ name, count: one }) => ({ name, count: one, cell: one === 0 ? 0 : null })),
      ];
      expect(worked(seen).filter(({ least, greatest }) => least === greatest)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** What can be worked out of each small count: persons at the start and who came are those who left and who are there, and all persons. */
function worked(seen: readonly Seen[]) {
  const sums: Readonly<Record<string, number>>[] = [
    { b: 1, i: 1, o: -1, e: -1 },
    { b: 1, i: 1, t: -1 },
    { g: 1, t: -1 },
    { h: 1, t: -1 },
  ].filter((signs) => Object.keys(signs).every((sign) => seen.some(({ name }) => name === sign)));
  const equations = [
    ...sums.map((signs) => ({ coefficients: seen.map(({ name }) => signs[name] ?? 0), constant: 0 })),
    ...seen.flatMap(({ cell }, index) =>
      typeof cell === "number"
        ? [{ coefficients: seen.map((_, other) => (other === index ? 1 : 0)), constant: cell }]
        : [],
    ),
  ];
  const bounds = seen.map(({ cell }) => ({
    lowest: 0,
    highest: typeof cell === "object" && cell?.hidden === "small" ? 9 : Infinity,
  }));
  return seen.flatMap(({ count: one, name }, index) =>
    one > 0 && one < 10
      ? [
          {
            name,
            one,
            least: leastValue(index, equations, bounds),
            greatest: greatestValue(index, equations, bounds),
          },
        ]
      : [],
  );
}
