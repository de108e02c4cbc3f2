import { readFileSync } from "node:fs";
import { goalReach } from "../../../src/report/goalReach";
import { parseRecords } from "../../../src/workbook/parseRecords";
import { viewOfWorkbook } from "../../../src/workbook/views/viewOfWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

it.each(["haarlem", "amsterdam"])(
  "what the records of sample %s say lies within what a view with hidden numbers says",
  async (name) => {
    const snapshot = await readWorkbook(readFileSync(`assets/voorbeeld-${name}.xlsx`));
    const view = viewOfWorkbook(snapshot, { kind: "whole" });
    const shown = goalReach(parseRecords(view.snapshot).records);
    const known = goalReach(parseRecords(snapshot).records);
    expect(shown.length).toBe(known.length);
    shown.forEach(({ persons, goal, targetGroup }, index) => {
      const truth = known[index];
      if (persons === null || truth?.persons == null) return;
      expect({ goal, targetGroup, ...persons }).toMatchObject({
        goal: truth.goal,
        targetGroup: truth.targetGroup,
      });
      expect(persons.lower).toBeLessThanOrEqual(truth.persons.lower);
      expect(persons.upper).toBeGreaterThanOrEqual(truth.persons.upper);
      expect(persons.exact && !truth.persons.exact).toBe(false);
    });
  },
);
