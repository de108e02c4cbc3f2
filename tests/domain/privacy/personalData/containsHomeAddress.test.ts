import { containsHomeAddress } from "../../../../src/domain/privacy/personalData/containsHomeAddress";

test.each([
  "1011 AB 12",
  "1011AB 12",
  "1011ab 12",
  "1011AB, 12-2",
  "1011 AB nr. 12",
  "1011AB-12",
  "Dorpsstraat 12, 1011 AB Amsterdam",
  "Dorpsstraat 12a 1011AB",
  "Dorpsstraat 12-2, 1011 AB",
  "woont op Laan v. 5, 9999 ZZ",
])("%s holds an address (invented)", (text) => {
  expect(containsHomeAddress(text)).toBe(true);
});

test.each([
  ["1011 AB", "a postcode alone"],
  ["1011", "a district"],
  ["1011 AB Amsterdam", "a postcode and a town"],
  ["Dorpsstraat 12", "no postcode"],
  ["0111 AB 12", "a postcode does not begin with 0"],
  ["1011 SS 12", "letters that are not given out"],
  ["1011 SA 12", "letters that are not given out"],
  ["1011 SD 12", "letters that are not given out"],
  ["2017 en 2018", "years"],
  ["1011 ab 12", "words with small letters"],
  ["Subsidieaanvraag MO 2017", "a code and a year"],
  ["11011 AB 12", "a longer number"],
  ["1011 AB 12.500", "an amount"],
  ["", "nothing"],
])("%s does not: %s", (text) => {
  expect(containsHomeAddress(text)).toBe(false);
});
