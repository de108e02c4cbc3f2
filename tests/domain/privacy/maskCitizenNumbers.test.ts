import { maskCitizenNumbers } from "../../../src/domain/privacy/maskCitizenNumbers";

test.each([
  ["111222333", "•••••••••"],
  ["-111222333", "-•••••••••"],
  ["111222333 Jansen", "••••••••• Jansen"],
  ["Jansen (123456782), Pietersen (249566758)", "Jansen (•••••••••), Pietersen (•••••••••)"],
  ["1112.22.333", "•••••••••"],
  ["111.222.333", "•••••••••"],
  ["111,222,333", "•••••••••"],
  ["111222333,00", "•••••••••,00"],
  ["111222333.5", "•••••••••.5"],
  ["BSN:12345672", "BSN:•••••••••"],
])(
  "nothing of a citizen service number is left in %s (published examples of valid numbers)",
  (text, masked) => {
    expect(maskCitizenNumbers(text)).toBe(masked);
  },
);

test.each([
  ["123456789", "fails the eleven test"],
  ["1112223330", "ten digits"],
  ["2015-01-01", "a date"],
  ["SBA-12345672", "a file number"],
  ["1.111.222.333", "part of a longer number"],
  ["111.222.333.444", "part of a longer number too"],
  ["0,111222333", "decimals"],
  ["Koffie-inloop", "words"],
  ["", "nothing"],
])("leaves %s: %s", (text) => {
  expect(maskCitizenNumbers(text)).toBe(text);
});
