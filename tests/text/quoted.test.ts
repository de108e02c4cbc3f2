import { quoted } from "../../src/text/quoted";

test("puts the user's words between quotation marks, on one line", () => {
  expect(quoted("Koffie-\n inloop ")).toBe("‘Koffie- inloop’");
});

test("keeps 60 signs and cuts what is longer", () => {
  expect(quoted("a".repeat(60))).toBe(`‘${"a".repeat(60)}’`);
  expect(quoted("a".repeat(61))).toBe(`‘${"a".repeat(59)}…’`);
});

test("cuts between signs, never through one: a sign outside the basic plane is two units long", () => {
  expect(quoted("😀".repeat(60))).toBe(`‘${"😀".repeat(60)}’`);
  expect(quoted("a" + "😀".repeat(60))).toBe(`‘a${"😀".repeat(58)}…’`);
});
