import { changeCells } from "../../src/office/changeCells";
import type { CellChange } from "../../src/workbook/CellChange";
import { settled } from "../officeHost/settled";
import { valuesOf } from "../officeHost/valuesOf";
import { calculated, open, protect } from "./opened";

const change = (row: number, column: number, from: CellChange["from"], to: CellChange["to"]): CellChange => ({
  sheet: "Metingen",
  row,
  column,
  from,
  to,
});
const sheets = {
  Metingen: {
    rows: [
      ["Indicator", "Waarde", "n"],
      ["I1", "35", 100],
      ["I2", "36", 100],
      ["I3", 37, "=B4*2"],
    ],
  },
};
const unchanged = [
  ["35", 100],
  ["36", 100],
  [37, 74],
];
/** Once the formula has its outcome: the grid calculates in the background. */
const standing = () =>
  settled(
    () => valuesOf("Metingen", "B2:C4"),
    (rows) => rows[2]?.[1] !== "",
  );

describe("changeCells", () => {
  it("writes all cells in three round trips, however many", async () => {
    const { host } = await open(sheets);
    const before = host.traffic.batches;
    await changeCells([change(2, 1, "35", 35), change(3, 1, "36", 36), change(3, 2, 100, null)]);
    expect(host.traffic.batches - before).toBe(3);
    expect(await valuesOf("Metingen", "B2:C3")).toEqual([
      [35, 100],
      [36, ""],
    ]);
  });

  it("keeps a code text that Excel would take for a number, a date or a formula", async () => {
    await open(sheets);
    await changeCells([change(2, 0, "I1", "1.10"), change(3, 0, "I2", "=1"), change(4, 0, "I3", "3-4")]);
    expect(await valuesOf("Metingen", "A2:A4")).toEqual([["1.10"], ["=1"], ["3-4"]]);
  });

  it("makes a number of a text in a cell that keeps everything as text", async () => {
    const { api } = await open(sheets);
    api.getActiveWorkbook()?.getActiveSheet().getRange("B2").setNumberFormat("@");
    await changeCells([change(2, 1, "35", 35)]);
    const [[value] = []] = await valuesOf("Metingen", "B2");
    expect(value).toBe(35);
  });

  it("does not make 3500% of the text 35 in a cell with a percentage format", async () => {
    const { api } = await open(sheets);
    api.getActiveWorkbook()?.getActiveSheet().getRange("B2").setNumberFormat("0%");
    await changeCells([change(2, 1, "35", 35)]);
    expect(api.getActiveWorkbook()?.getActiveSheet().getRange("B2").getNumberFormat()).not.toContain("%");
  });

  it("can be taken back by the change the other way round", async () => {
    await open(sheets);
    await calculated();
    await changeCells([change(2, 1, "35", 35)]);
    await changeCells([change(2, 1, 35, "35")]);
    expect(await standing()).toEqual(unchanged);
  });

  it.each([
    ["a cell that holds something else", change(3, 1, "35", 35), "cell-changed"],
    ["a number where a text was seen", change(4, 1, "37", 38), "cell-changed"],
    ["a formula", change(4, 2, 74, 75), "cell-changed"],
    ["a sheet that is gone", { ...change(2, 1, "35", 35), sheet: "Weg" }, "sheet-missing"],
  ])("refuses %s, and writes nothing of the others", async (_, refused, code) => {
    await open(sheets);
    await calculated();
    await expect(changeCells([change(2, 1, "35", 35), refused])).rejects.toMatchObject({ code });
    expect(await standing()).toEqual(unchanged);
  });

  it("writes where what says what the row is about still stands, be it a formula's outcome", async () => {
    await open(sheets);
    await calculated();
    const held = [
      { sheet: "Metingen", row: 2, column: 0, value: "I1" },
      { sheet: "Metingen", row: 4, column: 2, value: 74 },
      { sheet: "Metingen", row: 2, column: 9, value: null },
    ];
    await changeCells([change(2, 1, "35", 35)], held);
    expect(await valuesOf("Metingen", "A2:B2")).toEqual([["I1", 35]]);
  });

  it("writes nothing where the row has become about something else", async () => {
    await open(sheets);
    await calculated();
    const held = [{ sheet: "Metingen", row: 3, column: 0, value: "I1" }];
    await expect(changeCells([change(2, 1, "35", 35)], held)).rejects.toMatchObject({
      code: "cell-changed",
      facts: { cell: "A3" },
    });
    expect(await standing()).toEqual(unchanged);
  });

  it("refuses a protected sheet by its name", async () => {
    await open(sheets);
    await protect("Metingen");
    await expect(changeCells([change(2, 1, "35", 35)])).rejects.toMatchObject({
      code: "sheet-protected",
      facts: { sheet: "Metingen" },
    });
  });

  it("refuses a workbook that can only be read", async () => {
    const { host } = await open(sheets);
    await calculated();
    host.readOnly = true;
    await expect(changeCells([change(2, 1, "35", 35)])).rejects.toMatchObject({ code: "workbook-view-only" });
    expect(await standing()).toEqual(unchanged);
  });

  it.each([
    [5004, "cell-being-edited"],
    [5012, "session-lost"],
    [5102, "host-busy"],
    [5103, "too-much-at-once"],
    [7000, "workbook-view-only"],
  ] as const)("writes nothing when Office answers %i: %s", async (failure, code) => {
    const { host } = await open(sheets);
    await calculated();
    for (let readings = 0; readings < 3; readings++) {
      await failAfter(host, readings, failure);
      await expect(changeCells([change(2, 1, "35", 35), change(3, 1, "36", 36)])).rejects.toMatchObject({
        code,
      });
      expect(await standing()).toEqual(unchanged);
    }
  });

  it("puts back what was written when the batch fails halfway", async () => {
    const { host } = await open(sheets);
    await calculated();
    const execute = host.execute.bind(host);
    let writes = 0;
    host.execute = (body) => {
      const isWrite = body.includes('"Values"') && body.includes('"ActionType":4');
      writes += isWrite ? 1 : 0;
      return execute(isWrite && writes === 1 ? failingHalfway(body) : body);
    };
    await expect(changeCells([change(2, 1, "35", 35), change(3, 2, 100, 99)])).rejects.toMatchObject({
      code: "unexpected",
    });
    expect(await standing()).toEqual(unchanged);
  });
});

/** The last write of the batch gets a value of the wrong shape, which Office refuses after it did the others. */
function failingHalfway(body: string): string {
  const batch = JSON.parse(body) as {
    Actions: { ActionType: number; ArgumentInfo?: { Arguments: unknown[] } }[];
  };
  const last = batch.Actions.findLast(({ ActionType }) => ActionType === 4);
  if (last?.ArgumentInfo) last.ArgumentInfo.Arguments = [[[1], [2]]];
  return JSON.stringify(batch);
}

type Host = Awaited<ReturnType<typeof open>>["host"];

/** Lets so many batches pass, then fails one. */
function failAfter(host: Host, batches: number, failure: Parameters<Host["failNext"]>[0]): Promise<void> {
  const execute = host.execute.bind(host);
  let left = batches;
  host.execute = (body) => {
    if (body.includes("_RemoveReference")) return execute(body);
    if (left-- > 0) return execute(body);
    host.execute = execute;
    host.failNext(failure);
    return execute(body);
  };
  return Promise.resolve();
}
