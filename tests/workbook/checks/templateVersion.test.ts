import { templateVersion } from "../../../src/workbook/checks/templateVersion";
import { seenBy } from "./seenBy";

test("finds another version, at its cell", () => {
  const Opdracht = `
    | Veld           | Waarde   |
    | Gemeente       | Haarlem  |
    | Sjabloonversie | '0.9     |`;
  expect(seenBy(templateVersion, { Opdracht })).toEqual([
    { cause: "template-version-differs", at: "Opdracht!B3", facts: { found: "0.9", expected: "1.0" } },
  ]);
});

test("finds a version that is left blank, at the cell where it belongs", () => {
  const Opdracht = `
    | Veld           | Waarde   |
    | Sjabloonversie |          |
    | Gemeente       | Haarlem  |`;
  expect(seenBy(templateVersion, { Opdracht })).toEqual([
    { cause: "template-version-missing", at: "Opdracht!B2", facts: { expected: "1.0" } },
  ]);
});

test("finds a missing setting, at the sheet", () => {
  const Opdracht = `
    | Veld     | Waarde   |
    | Gemeente | Haarlem  |`;
  expect(seenBy(templateVersion, { Opdracht })).toEqual([
    { cause: "template-version-missing", at: "Opdracht", facts: { expected: "1.0" } },
  ]);
});

test.each(["'1.0", "1", "'1,0", "'v1.0", "'Versie 1.0"])(
  "stays silent on %s, which is the same version",
  (cell) => {
    const Opdracht = `
    | Veld           | Waarde  |
    | Sjabloonversie | ${cell} |`;
    expect(seenBy(templateVersion, { Opdracht })).toEqual([]);
  },
);

test("stays silent where the cell could not be read, and without the sheet: both are findings already", () => {
  const Opdracht = `
    | Veld           | Waarde |
    | Sjabloonversie | #N/A   |`;
  expect(seenBy(templateVersion, { Opdracht })).toEqual([]);
  expect(seenBy(templateVersion, {})).toEqual([]);
});
