import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { tableContract, tableKeys } from "../../../src/workbook/template";
import { snapshotOf } from "../snapshotOf";
import { healthyWorkbook } from "./healthyWorkbook";

const found = (changed: Readonly<Record<string, string>>) =>
  checkWorkbook(snapshotOf({ ...healthyWorkbook, ...changed })).findings.map(({ cause, count }) => ({
    cause,
    count,
  }));

test("nothing is wrong with the healthy workbook, and it has every table", () => {
  expect(found({})).toEqual([]);
  expect(Object.keys(healthyWorkbook)).toEqual(tableKeys.map((key) => tableContract(key).name));
});

const columns = tableKeys.flatMap((key) => {
  const { name, fields } = tableContract(key);
  return Object.values(fields).map(({ header, required }) => ({ sheet: name, header, required }));
});
const requiredColumns = columns.filter(({ required }) => required);

/** The sheet with another header above one of its columns. */
function renamed(sheet: string, header: string, to: string): Readonly<Record<string, string>> {
  const [headers = "", ...rows] = (healthyWorkbook[sheet] ?? "").trim().split("\n");
  const cells = headers.split("|").map((cell) => (cell.trim() === header ? ` ${to} ` : cell));
  expect(cells.join("|")).not.toBe(headers);
  return { [sheet]: [cells.join("|"), ...rows].join("\n") };
}

test.each(requiredColumns)("$sheet without its column $header is one finding", ({ sheet, header }) => {
  expect(found(renamed(sheet, header, "Zxqwv"))).toEqual([{ cause: "column-missing", count: 1 }]);
});

/** In a short header, or beside one that it looks like as much, a slip leaves too little to know it by. */
const slips = columns.filter(({ sheet, header }) => {
  const [headers = ""] = (healthyWorkbook[sheet] ?? "").trim().split("\n");
  return header.length >= 5 && headers.split("|").some((cell) => cell.trim() === header);
});

test.each(slips)("$sheet with a slip in its header $header is one finding", ({ sheet, header }) => {
  const slip = `${header.slice(0, 2)}x${header.slice(2)}`;
  expect(found(renamed(sheet, header, slip))).toEqual([{ cause: "column-renamed", count: 1 }]);
});

test.each(tableKeys.map((key) => tableContract(key)))(
  "without the sheet $name there is one finding, or none where a workbook may do without",
  ({ name, required }) => {
    const others = Object.entries(healthyWorkbook).filter(([sheet]) => sheet !== name);
    const { findings } = checkWorkbook(snapshotOf(Object.fromEntries(others)));
    expect(findings.map(({ cause, count }) => ({ cause, count }))).toEqual(
      required ? [{ cause: "table-missing", count: 1 }] : [],
    );
  },
);

test.each(Object.entries(healthyWorkbook))(
  "%s below a title, or elsewhere on its sheet, is read",
  (name, text) => {
    expect(found({ [name]: `| Ingevuld door het team |\n\n${text.trim()}` })).toEqual([]);
    expect(found({ [name]: `@ at D7\n${text.trim()}` })).toEqual([]);
  },
);

test.each([
  ["Melding", 4],
  ["Start", 3],
])("Trajecten without its column %s is one finding, though it may be left out", (header, count) => {
  expect(found(renamed("Trajecten", header, "Zxqwv"))).toEqual([{ cause: "earlier-date-missing", count }]);
});
