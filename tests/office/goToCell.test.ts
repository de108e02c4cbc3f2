import { goToCell } from "../../src/office/goToCell";
import { selectedRange } from "../../src/office/selectedRange";
import { open } from "./opened";

const sheets = {
  Doelen: { rows: [["Code"]] },
  Metingen: {
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
};

describe("goToCell", () => {
  it("selects the cell on its sheet", async () => {
    const { api } = await open(sheets);
    await goToCell({ sheet: "Metingen", row: 7, column: 2 });
    expect(api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("Metingen");
    expect(await selectedRange()).toEqual({
      sheet: "Metingen",
      firstRow: 7,
      firstColumn: 2,
      lastRow: 7,
      lastColumn: 2,
    });
  });

  it("selects a whole row where no column is named, and only shows the sheet where no row is", async () => {
    const { api } = await open(sheets);
    await goToCell({ sheet: "Metingen", row: 2, column: null });
    expect(await selectedRange()).toMatchObject({ firstRow: 2, lastRow: 2, firstColumn: 0 });
    await goToCell({ sheet: "Doelen", row: null, column: null });
    expect(api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("Doelen");
  });

  it("refuses a sheet that is gone or hidden, and makes nothing visible", async () => {
    const { api } = await open(sheets);
    api.getActiveWorkbook()?.getSheetByName("Metingen")?.hideSheet();
    await expect(goToCell({ sheet: "Weg", row: 1, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(goToCell({ sheet: "Metingen", row: 1, column: 0 })).rejects.toMatchObject({
      code: "sheet-hidden",
      facts: { sheet: "Metingen" },
    });
    expect(api.getActiveWorkbook()?.getSheetByName("Metingen")?.isSheetHidden()).toBe(true);
  });

  it("does nothing for a place without a sheet", async () => {
    const { host } = await open(sheets);
    await goToCell({ sheet: null, row: null, column: null });
    expect(host.traffic.batches).toBe(0);
  });
});
