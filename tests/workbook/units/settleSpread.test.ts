import { cellAddress } from "../../../src/workbook/cellAddress";
import { parseRecords } from "../../../src/workbook/parseRecords";
import { snapshotOf } from "../snapshotOf";

const headers = "| Activiteit | Groep | Aantal | Aandeel in doelgroep |";

function read(...shares: string[]) {
  const rows = shares.map((share, row) =>
    share.includes("|") ? `| ${share} |` : `| A-01 | Groep ${row} | 12 | ${share} |`,
  );
  const { records, occurrences } = parseRecords(snapshotOf({ Spreiding: [headers, ...rows].join("\n") }));
  return {
    points: records.spread?.rows.map(({ targetShare }) => targetShare),
    noticed: occurrences
      .filter(({ table }) => table === "spread")
      .map(({ cause, place, facts }) => [cause, cellAddress(place.row ?? 0, place.column ?? 0), facts]),
  };
}

test("12%, 18% and 70% in each notation (the groups of the worked example of spreading, domain)", () => {
  const expected = { points: [12, 18, 70], noticed: [] };
  expect(read("12%", "18%", "70%")).toEqual(expected);
  expect(read("0.12", "0.18", "0.7")).toEqual(expected);
  expect(read("12", "18", "70")).toEqual(expected);
  expect(read("12%", "0.18", "0.7")).toEqual(expected);
  expect(read("12%", "18", "70")).toEqual(expected);
});

test("a group of less than one percent is no other notation", () => {
  expect(read("0.8", "39.2", "60")).toEqual({ points: [0.8, 39.2, 60], noticed: [] });
});

test("each activity has its own notation", () => {
  expect(read("A-01 | a | 1 | 0.4", "A-01 | b | 1 | 0.6", "A-02 | a | 1 | 40", "A-02 | b | 1 | 60")).toEqual({
    points: [40, 60, 40, 60],
    noticed: [],
  });
});

test("two notations for one activity: the numbers that could be either are refused", () => {
  expect(read("0.35", "35", "30")).toEqual({
    points: [null, 35, 30],
    noticed: [["mixed-spread-notation", "D2", { activity: "A-01", value: 0.35 }]],
  });
});

test("a share below 0% or above 100% is refused; a blank one is no finding", () => {
  expect(read("-5", "105", "")).toEqual({
    points: [null, null, null],
    noticed: [
      ["share-out-of-range", "D2", { column: "Aandeel in doelgroep", number: -5 }],
      ["share-out-of-range", "D3", { column: "Aandeel in doelgroep", number: 105 }],
    ],
  });
});

test("one group alone, written as 0.4, is 40% of the target group", () => {
  expect(read("0.4").points).toEqual([40]);
});
