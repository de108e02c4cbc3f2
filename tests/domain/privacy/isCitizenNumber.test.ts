import fc from "fast-check";
import { isCitizenNumber } from "../../../src/domain/privacy/isCitizenNumber";

const publishedExamples = ["111222333", "123456782", "249566758"];

test.each(publishedExamples)("takes %s (published example of a valid number)", (digits) => {
  expect(isCitizenNumber(digits)).toBe(true);
});

test.each([
  ["123456789", "fails the eleven test"],
  ["000000000", "nine zeros pass the arithmetic, but are nobody's"],
  ["00000000", "eight zeros too"],
  ["1234567", "seven digits"],
  ["1112223330", "ten digits"],
  ["11122233a", "a letter"],
  ["111.222.333", "signs between the digits"],
  ["", "nothing"],
])("refuses %s: %s", (digits) => {
  expect(isCitizenNumber(digits)).toBe(false);
});

test("eight digits are a number that lost its leading zero: 8+14+18+20+20+18+14 = 112, less 1 fails, less 2 is 10 × 11", () => {
  expect(isCitizenNumber("12345671")).toBe(false);
  expect(isCitizenNumber("12345672")).toBe(true);
});

test("any other last digit is refused (the last digit has weight −1)", () => {
  const lastDigit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.constantFrom(...publishedExamples), lastDigit, (digits, last) => {
      expect(isCitizenNumber(digits.slice(0, 8) + String(last))).toBe(digits.endsWith(String(last)));
    }),
    { seed: 1 },
  );
});

test("of all numbers from 100000000 on, one in eleven passes (9.09%, arithmetic of the test)", () => {
  const numbers = Array.from({ length: 110_000 }, (_, index) => String(100_000_000 + index * 977));
  const share = numbers.filter(isCitizenNumber).length / numbers.length;
  expect(share).toBeCloseTo(1 / 11, 2);
});
