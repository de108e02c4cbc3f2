import { spreadWithinCount } from "../../../src/workbook/checks/spreadWithinCount";
import { seenBy } from "./seenBy";

const workbook = (counts: readonly string[], { unit = "Unieke personen", count = "300" } = {}) => ({
  Activiteiten: `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal   |
    | A-01 | Koffie-inloop | R1       | ${unit}    | ${count} |`,
  Spreiding: [
    "| Activiteit | Groep | Aantal |",
    ...counts.map((one, index) => `| a-01 | Groep ${index} | ${one} |`),
  ].join("\n"),
});

test.each(["Unieke personen", "Deelnemers"])(
  "finds groups of together 301 in an activity of 300 (%s)",
  (unit) => {
    expect(seenBy(spreadWithinCount, workbook(["18", "60", "223"], { unit }))).toEqual([
      {
        cause: "spread-above-count",
        at: "Spreiding!C2",
        facts: { activity: "Koffie-inloop", spread: 301, count: 300 },
      },
    ]);
  },
);

test.each([
  ["they come to the count", ["18", "60", "222"], {}],
  ["some groups are not known", ["18", "60"], {}],
  ["visits were counted", ["18", "60", "223"], { unit: "Bezoeken" }],
  ["the unit is not filled in", ["18", "60", "223"], { unit: "" }],
  ["the count is not filled in", ["18", "60", "223"], { count: "" }],
  ["a count is hidden", ["<10", "60", "222"], {}],
])("stays silent where %s", (_, counts, activity) => {
  expect(seenBy(spreadWithinCount, workbook(counts, activity))).toEqual([]);
});

test("stays silent where the activity or a group of it stands there twice: these are findings already", () => {
  const { Activiteiten, Spreiding } = workbook(["18", "60", "223"]);
  const twice = `${Activiteiten}\n| A-01 | Taalles | R1 | Deelnemers | 20 |`;
  expect(seenBy(spreadWithinCount, { Activiteiten: twice, Spreiding })).toEqual([]);
  expect(
    seenBy(spreadWithinCount, { Activiteiten, Spreiding: `${Spreiding}\n| A-01 | groep 2 | 5 |` }),
  ).toEqual([]);
  expect(seenBy(spreadWithinCount, { Spreiding })).toEqual([]);
  expect(seenBy(spreadWithinCount, { Activiteiten })).toEqual([]);
});
