import { sheetsOfFindings } from "../../../src/screens/control/sheetsOfFindings";
import { findingWith } from "../findingWith";

test("names each sheet with a finding once, in the order of the tabs", () => {
  const findings = [
    findingWith({}, [{ sheet: "Metingen", row: 2, column: 0 }]),
    findingWith({}, [{ sheet: "Doelen", row: 2, column: 0 }]),
    findingWith({}, [{ sheet: "Metingen", row: 9, column: 0 }]),
    findingWith({}, [{ sheet: null, row: null, column: null }]),
  ];
  expect(sheetsOfFindings(findings, ["Doelen", "Activiteiten", "Metingen"])).toEqual(["Doelen", "Metingen"]);
});
