import { changeCells } from "../../src/office/changeCells";
import { insertTemplate } from "../../src/office/insertTemplate";
import { watchEdits } from "../../src/office/watchEdits";
import { calculated, open } from "./opened";

const sheets = { Blad: { rows: [["oud", 1]] } };

describe("watchEdits", () => {
  it("tells of what a user types, and of sheets that come", async () => {
    const { api } = await open(sheets);
    let edits = 0;
    await watchEdits(() => edits++);
    api.getActiveWorkbook()?.getActiveSheet().getRange("A1").setValue("nieuw");
    await calculated();
    expect(edits).toBeGreaterThan(0);
    const typed = edits;
    api.getActiveWorkbook()?.insertSheet("Erbij");
    await calculated();
    expect(edits).toBeGreaterThan(typed);
  });

  it("passes over what we write ourselves", async () => {
    await open(sheets);
    let edits = 0;
    await watchEdits(() => edits++);
    await changeCells([{ sheet: "Blad", row: 1, column: 0, from: "oud", to: "nieuw" }]);
    await insertTemplate();
    await calculated();
    expect(edits).toBe(0);
  });

  it("is silent once it is taken away", async () => {
    const { api } = await open(sheets);
    let edits = 0;
    const stop = await watchEdits(() => edits++);
    await stop();
    api.getActiveWorkbook()?.getActiveSheet().getRange("A1").setValue("nieuw");
    await calculated();
    expect(edits).toBe(0);
  });
});
