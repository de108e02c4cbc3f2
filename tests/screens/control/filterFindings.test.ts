import { filterFindings } from "../../../src/screens/control/filterFindings";
import { noFilter } from "../../../src/screens/control/FindingFilter";
import { findingWith } from "../findingWith";

const onTwoSheets = findingWith({ key: "a" }, [
  { sheet: "Activiteiten", row: 2, column: 8 },
  { sheet: "Metingen", row: 3, column: 3 },
]);
const warning = findingWith({ key: "b", severity: "warning" });
const explained = findingWith({ key: "c", severity: "warning", explanation: "Zo geteld" });
const all = [onTwoSheets, warning, explained];

const keysWith = (filter: Partial<typeof noFilter>): string[] =>
  filterFindings(all, { ...noFilter, ...filter }).map(({ key }) => key);

test("without a filter every finding stays, in its order", () => {
  expect(keysWith({})).toEqual(["a", "b", "c"]);
});

test("keeps the findings of one weight", () => {
  expect(keysWith({ severity: "warning" })).toEqual(["b", "c"]);
});

test("keeps a finding on each sheet where one of its places stands", () => {
  expect(keysWith({ sheet: "Metingen" })).toEqual(["a"]);
  expect(keysWith({ sheet: "Activiteiten" })).toEqual(["a", "b", "c"]);
});

test("hides what is explained only when asked", () => {
  expect(keysWith({ hideExplained: true })).toEqual(["a", "b"]);
});

test("a finding must pass all filters at once", () => {
  expect(keysWith({ severity: "warning", sheet: "Metingen" })).toEqual([]);
});
