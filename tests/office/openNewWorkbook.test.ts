import { openNewWorkbook } from "../../src/office/openNewWorkbook";
import { base64Of } from "../../src/taskpane/base64Of";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { open } from "./opened";

const bytes = newWorkbook([
  {
    name: "Blad",
    tableName: "Tabel",
    columns: [{ header: "Kop", width: 10, format: "text" }],
    rows: [["é"]],
  },
]);

test("opens a new workbook byte for byte, and leaves the open one as it is", async () => {
  const workbook = await open({ Doelen: { rows: [["Code"], ["D1"]] } });
  const opened: Uint8Array[] = [];
  workbook.host.created.onOpen = (made) => opened.push(made);
  await openNewWorkbook(base64Of(bytes));
  expect(opened).toEqual([bytes]);
});

test("hands on what Office refuses", async () => {
  await open({ Doelen: { rows: [["Code"]] } });
  await expect(openNewWorkbook("geen base64!")).rejects.toMatchObject({ code: "unexpected" });
});
