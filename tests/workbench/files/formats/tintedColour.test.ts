import { tintedColour } from "../../../../src/workbench/files/formats/tintedColour";

const levels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

test.each([
  ["Lighter 80%", "4472C4", 0.79998168889431442, "#D9E1F2"],
  ["Lighter 60%", "4472C4", 0.59999389629810485, "#B4C6E7"],
  ["Darker 25%", "4472C4", -0.249977111117893, "#305496"],
  ["White, darker 15%", "FFFFFF", -0.14999847407452621, "#D9D9D9"],
])(
  "%s is what the colour picker of Excel 2016 gives for Blue, Accent 1 (within 3 of 255)",
  (_name, hex, tint, excel) => {
    const expected = levels(excel);
    levels(tintedColour(hex, tint)).forEach((level, index) => {
      expect(Math.abs(level - (expected[index] ?? 0))).toBeLessThanOrEqual(3);
    });
  },
);
