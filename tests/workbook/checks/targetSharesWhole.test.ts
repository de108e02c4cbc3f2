import { targetSharesWhole } from "../../../src/workbook/checks/targetSharesWhole";
import { seenBy } from "./seenBy";

const shares = (...rows: readonly (readonly [group: string, share: string])[]) => ({
  Spreiding: [
    "| Activiteit | Groep | Aantal | Aandeel in doelgroep |",
    ...rows.map(([group, share]) => `| A-01 | ${group} | 40 | ${share} |`),
  ].join("\n"),
});

test("finds groups of which the shares come to 90 (12, 18 and 60)", () => {
  const seen = seenBy(targetSharesWhole, shares(["Laag", "12%"], ["Midden", "18%"], ["Hoog", "60%"]));
  expect(seen).toEqual([
    { cause: "target-shares-off", at: "Spreiding!D2", facts: { activity: "A-01", sum: 90, groups: 3 } },
  ]);
});

test("three shares may each be half a point off, and no more", () => {
  expect(seenBy(targetSharesWhole, shares(["Laag", "33"], ["Midden", "33"], ["Hoog", "32.5"]))).toEqual([]);
  expect(seenBy(targetSharesWhole, shares(["Laag", "33"], ["Midden", "33"], ["Hoog", "32.4"]))).toHaveLength(
    1,
  );
  expect(seenBy(targetSharesWhole, shares(["Laag", "34"], ["Midden", "34"], ["Hoog", "33.5"]))).toEqual([]);
  expect(seenBy(targetSharesWhole, shares(["Laag", "34"], ["Midden", "34"], ["Hoog", "33.6"]))).toHaveLength(
    1,
  );
});

test("the fixture of 12, 18 and 70 is whole, and those of whom the group is not known are no group", () => {
  const whole = [
    ["Laag", "12%"],
    ["Midden", "18%"],
    ["Hoog", "70%"],
  ] as const;
  expect(seenBy(targetSharesWhole, shares(...whole))).toEqual([]);
  expect(seenBy(targetSharesWhole, shares(...whole, ["Onbekend", ""]))).toEqual([]);
});

test("stays silent where a share is not filled in, for one group, for a group that stands there twice and without the sheet", () => {
  expect(seenBy(targetSharesWhole, shares(["Laag", "12%"], ["Midden", "18%"], ["Hoog", ""]))).toEqual([]);
  expect(seenBy(targetSharesWhole, shares(["Laag", "12%"]))).toEqual([]);
  expect(seenBy(targetSharesWhole, shares(["Laag", "12%"], ["laag", "12%"]))).toEqual([]);
  expect(seenBy(targetSharesWhole, {})).toEqual([]);
});
