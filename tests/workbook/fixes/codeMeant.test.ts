import { codeMeant } from "../../../src/workbook/fixes/codeMeant";

const facts = (code: string, suggestion: string | null) => ({ column: "Nevendoelen", code, suggestion });

test("the example", () => {
  expect(codeMeant("D1.1;  D12", facts("D12", "D1.2"))).toBe("D1.1;  D1.2");
});

test("a code is not looked for within another one, and its signs mean themselves", () => {
  expect(codeMeant("D12a; D12", facts("D12", "D1.2"))).toBe("D12a; D1.2");
  expect(codeMeant("Dx1; D.1", facts("D.1", "D-1"))).toBe("Dx1; D-1");
  expect(codeMeant("A; B", facts("B", "$1$&"))).toBe("A; $1$&");
});

test("a number that is the code becomes the code", () => {
  expect(codeMeant(11, facts("11", "1.1"))).toBe("1.1");
});

test("null without a suggestion, and where the code does not stand by itself in the cell", () => {
  expect(codeMeant("D12", facts("D12", null))).toBeNull();
  expect(codeMeant("D12 D13", facts("D12", "D1.2"))).toBeNull();
});
