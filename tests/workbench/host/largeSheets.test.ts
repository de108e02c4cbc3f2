import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { refusalCode } from "../../officeHost/refusalCode";
import { valuesOf } from "../../officeHost/valuesOf";

const numbers = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (row + column) % 10),
  );

describe("large sheets", () => {
  let opened: OpenedInHost;
  afterEach(() => {
    opened.close();
  });

  test("50,000 rows of 20 numbers are read in one reply below 5 MB", async () => {
    opened = await openInHost(gridWorkbook({ Groot: { rows: numbers(50_000, 20) } }));
    const values = await valuesOf("Groot", "A1:T50000");
    expect([values.length, values[0]?.length, values[49_999]?.[19]]).toEqual([
      50_000,
      20,
      (49_999 + 19) % 10,
    ]);
    const { batches, replyBytes } = opened.host.traffic;
    expect(batches).toBe(1);
    expect(replyBytes).toBeLessThan(5 * 1024 * 1024);
  });

  test("a reply above 5 MB fails whole", async () => {
    const wide = Array.from({ length: 60_000 }, (_, row) => [
      `een tekst van zestig tekens, zodat het snel veel wordt: ${row}`,
    ]);
    opened = await openInHost(gridWorkbook({ Groot: { rows: wide.map(([text = ""]) => [text, text]) } }));
    const code = await refusalCode((context) => {
      context.workbook.worksheets.getItem("Groot").getRange("A1:B60000").load("values");
      return context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a request above 5 MB fails whole and writes nothing", async () => {
    opened = await openInHost(gridWorkbook({ Groot: { rows: [["oud"]] } }));
    const code = await refusalCode((context) => {
      const text = "x".repeat(6000);
      context.workbook.worksheets.getItem("Groot").getRange("A1:A1000").values = numbers(1000, 1).map(() => [
        text,
      ]);
      return context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valuesOf("Groot", "A1")).toEqual([["oud"]]);
  });

  test("20,000 cells that office.js cuts into pieces are written by the grid at once", async () => {
    opened = await openInHost(gridWorkbook({ Groot: { rows: [["kop"]] } }));
    let writes = 0;
    opened.api.addEvent(opened.api.Event.CommandExecuted, ({ id }) => {
      if (id === "sheet.command.set-range-values") writes++;
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Groot").getRange("A2:T1001").values = numbers(1000, 20);
      await context.sync();
    });
    expect(writes).toBe(1);
    expect(await valuesOf("Groot", "S1001:T1001")).toEqual([[(999 + 18) % 10, (999 + 19) % 10]]);
  });
});
