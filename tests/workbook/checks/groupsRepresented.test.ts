import { groupsRepresented } from "../../../src/workbook/checks/groupsRepresented";
import { seenBy } from "./seenBy";

const spread = (counts: readonly [number, number, number]): string => `
  | Activiteit | Groep                | Aantal       | Aandeel in doelgroep |
  | A1         | Laaggeletterden      | ${counts[0]} | 12%                  |
  | A1         | Alleenstaande ouders | ${counts[1]} | 18%                  |
  | A1         | Anderen              | ${counts[2]} | 70%                  |
  | A1         | Onbekend             | 50           |                      |`;

test("finds a group that takes part clearly less (18 of 300 where 12% is expected: residual −3.2)", () => {
  expect(seenBy(groupsRepresented, { Spreiding: spread([18, 60, 222]) })).toEqual([
    {
      cause: "group-under-represented",
      at: "Spreiding!C2",
      facts: { activity: "A1", group: "Laaggeletterden", share: 0.06, targetShare: 0.12 },
    },
  ]);
});

test("stays silent where chance explains it, and below 30 participants of known group", () => {
  expect(seenBy(groupsRepresented, { Spreiding: spread([30, 60, 210]) })).toEqual([]);
  expect(seenBy(groupsRepresented, { Spreiding: spread([0, 5, 24]) })).toEqual([]);
  expect(seenBy(groupsRepresented, {})).toEqual([]);
});
