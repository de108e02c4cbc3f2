import { groupFindings } from "../../../src/screens/control/groupFindings";
import { findingWith } from "../findingWith";

test("puts errors before warnings before notes, and keeps the order within", () => {
  const findings = [
    findingWith({ key: "n", severity: "note" }),
    findingWith({ key: "w1", severity: "warning" }),
    findingWith({ key: "e" }),
    findingWith({ key: "w2", severity: "warning" }),
  ];
  const groups = groupFindings(findings).map((group) => [
    group.severity,
    group.findings.map(({ key }) => key),
  ]);
  expect(groups).toEqual([
    ["error", ["e"]],
    ["warning", ["w1", "w2"]],
    ["note", ["n"]],
  ]);
});

test("has no group for a weight that no finding has", () => {
  expect(groupFindings([])).toEqual([]);
});
