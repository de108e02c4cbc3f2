import { containsBankAccount } from "../../../../src/domain/privacy/personalData/containsBankAccount";

test.each([
  "NL91ABNA0417164300",
  "NL91 ABNA 0417 1643 00",
  "nl91abna0417164300",
  "BE68 5390 0754 7034",
  "DE89 3704 0044 0532 0130 00",
  "GB29 NWBK 6016 1331 9268 19",
  "FR14 2004 1010 0505 0001 3M02 606",
  "ES91 2100 0418 4502 0005 1332",
  "overmaken op NL91 ABNA 0417 1643 00 t.n.v. de penningmeester",
  "IBAN:NL91ABNA0417164300",
  "NL91 ABNA 0417 1643 00 PENNINGMEESTER",
])("%s holds an account (examples of the IBAN registry)", (text) => {
  expect(containsBankAccount(text)).toBe(true);
});

test.each([
  ["NL92ABNA0417164300", "wrong check digits"],
  ["NL91ABNA0417164301", "another last digit"],
  ["NL91ABNA041716430", "a digit short"],
  ["XNL91ABNA0417164300", "part of another code"],
  ["US64SVBKUS6S3300958879", "a country without IBAN"],
  ["SBA-004986", "a file number"],
  ["0417164300", "an account of before the IBAN"],
  ["", "nothing"],
])("%s does not: %s", (text) => {
  expect(containsBankAccount(text)).toBe(false);
});
