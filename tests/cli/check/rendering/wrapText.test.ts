import { wrapText } from "../../../../src/cli/check/rendering/wrapText";

test("breaks between words and never beyond the width", () => {
  expect(wrapText("een twee drie vier", 10, "- ", "  ")).toEqual(["- een twee", "  drie", "  vier"]);
});

test("a word that is too long keeps a line of its own", () => {
  expect(wrapText("de verantwoordingsinformatie is er", 10, "", "")).toEqual([
    "de",
    "verantwoordingsinformatie",
    "is er",
  ]);
});

test("what a terminal would act upon does not get through", () => {
  const [line] = wrapText("rood\u001b[31m bel\u0007 \u202eomgekeerd\nregel", 80, "", "");
  expect(line).toBe("rood [31m bel omgekeerd regel");
});

test("without words only the beginning of the line is left", () => {
  expect(wrapText("", 80, "- ", "  ")).toEqual(["- "]);
});
