import { containsTelephoneNumber } from "../../../../src/domain/privacy/personalData/containsTelephoneNumber";

test.each([
  "0612345678",
  "06-12345678",
  "06 12 34 56 78",
  "06.12.34.56.78",
  "+31612345678",
  "+31 6 12345678",
  "+31 (0)6 12345678",
  "(+31) 6 12345678",
  "0031612345678",
  "020-1234567",
  "(020) 123 45 67",
  "0512-123456",
  "bel 06-12345678, na zes uur",
  "tel: 06-12345678.",
])("%s holds a number (invented)", (text) => {
  expect(containsTelephoneNumber(text)).toBe(true);
});

test.each([
  ["061234567", "a digit short"],
  ["06123456789", "a digit more"],
  ["0012345678", "no area code"],
  ["0800-123456", "a free service number"],
  ["0900-123456", "a paid service number"],
  ["088-1234567", "a number of a company"],
  ["085-1234567", "a number of a company"],
  ["01-02-2023", "a date"],
  ["01-02-2023 10:30", "a date and time"],
  ["2016-0612345678", "part of a code"],
  ["SBA-0612345678", "a file number"],
  ["0,0612345678", "decimals"],
  ["1.0612345678", "decimals"],
  ["0612345678,50", "an amount"],
  ["111222333", "nine digits"],
  ["0201234567/2", "part of a code"],
  ["", "nothing"],
])("%s does not: %s", (text) => {
  expect(containsTelephoneNumber(text)).toBe(false);
});
