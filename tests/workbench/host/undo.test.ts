import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { valuesOf } from "../../officeHost/valuesOf";

describe("undo of what the add-in wrote", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(gridWorkbook({ Blad: { rows: [["oud", 1]] } }));
  });
  afterEach(() => {
    opened.close();
  });

  const writeTwiceOverEachOther = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      sheet.getRange("A1:B1").values = [["nieuw", 2]];
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("B1:B2").values = [[3], [4]];
      await context.sync();
    });

  test("one sync is one step, also where its writes lie over each other", async () => {
    await writeTwiceOverEachOther();
    expect(await valuesOf("Blad", "A1:B2")).toEqual([
      ["nieuw", 3],
      ["", 4],
    ]);
    await opened.api.undo();
    expect(await valuesOf("Blad", "A1:B2")).toEqual([
      ["oud", 1],
      ["", ""],
    ]);
  });

  test("redo brings it all back", async () => {
    await writeTwiceOverEachOther();
    await opened.api.undo();
    await opened.api.redo();
    expect(await valuesOf("Blad", "A1:B2")).toEqual([
      ["nieuw", 3],
      ["", 4],
    ]);
  });

  test("two syncs are two steps", async () => {
    await writeTwiceOverEachOther();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("A1").values = [["nieuwer"]];
      await context.sync();
    });
    await opened.api.undo();
    expect(await valuesOf("Blad", "A1")).toEqual([["nieuw"]]);
  });
});
