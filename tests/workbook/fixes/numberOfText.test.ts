import { numberOfText } from "../../../src/workbook/fixes/numberOfText";

test("the example", () => {
  expect(numberOfText("1.250", { column: "Aantal", text: "1.250", number: 1250 })).toBe(1250);
});

test("null for a percentage, and where the cell holds something else than was read", () => {
  expect(numberOfText("35%", { column: "Waarde", text: "35%", number: 35 })).toBeNull();
  expect(numberOfText("36", { column: "Waarde", text: "35", number: 35 })).toBeNull();
  expect(numberOfText(35, { column: "Waarde", text: "35", number: 35 })).toBeNull();
});
