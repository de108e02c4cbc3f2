import { codeInHeader } from "../../../src/workbook/tables/codeInHeader";

const codes = new Set(["d1.1", "d1", "d1.1netwerk2"]);
const found = (header: string) => codeInHeader(header, (key) => codes.has(key));

test("a header may be the code, or begin with it; the longest code counts", () => {
  expect(found("D1.1")).toBe("D1.1");
  expect(found("D1.1 Netwerk")).toBe("D1.1");
  expect(found("D 1.1 Netwerk")).toBe("D 1.1");
  expect(found("D1.1 Netwerk 2")).toBe("D1.1 Netwerk 2");
  expect(found("D1 1 keer")).toBe("D1");
});

test("signs after the code are not of it", () => {
  for (const header of [
    "D1.1: Netwerk",
    "D1.1. Netwerk",
    "D1.1 - Netwerk",
    "D1.1 – Netwerk",
    "D1.1) Netwerk",
  ])
    expect(found(header)).toBe("D1.1");
});

test("a code elsewhere in the header, or as a part of a word, is none", () => {
  for (const header of ["Netwerk D1.1", "D1.12 Netwerk", "D1a", "", "Netwerk"])
    expect(found(header)).toBeNull();
});
