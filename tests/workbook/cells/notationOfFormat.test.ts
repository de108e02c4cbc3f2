import { notationOfFormat } from "../../../src/workbook/cells/notationOfFormat";

/** Format codes as Excel writes them; what they show was looked up in ECMA-376 part 1, §18.8.30 and §18.8.31. */
describe("what a number format does to the meaning of a number", () => {
  it.each([
    ["General", undefined],
    ["Standaard", undefined],
    ["0", undefined],
    ["#,##0.00", undefined],
    ["0.00E+00", undefined],
    ["0%", "percentage"],
    ["0.0%;[Red]-0.0%", "percentage"],
    ['[=0]"-";0%', "percentage"],
    ['0.0"%"', undefined],
    ["0\\%", undefined],
    ['"dag" 0', undefined],
    ["0\\d", undefined],
    ["0_d", undefined],
    ["*d0", undefined],
    ["[Red]0", undefined],
    ["[Magenta]0;[Cyan]-0", undefined],
    ["[$€-413] #,##0.00", undefined],
    ["[>=100]0;0.0", undefined],
    ["dd-mm-yyyy", "date"],
    ["[$-413]d mmmm yyyy", "date"],
    ["d/m/yy h:mm", "date"],
    ["yyyy", "date"],
    ['"week" d', "date"],
    ["h:mm AM/PM", "date"],
    ["[h]:mm", "date"],
    ["[mm]:ss", "date"],
    ["@", undefined],
    ["", undefined],
    ['"', undefined],
    ["[", undefined],
    ["\\", undefined],
  ])("%s: %s", (format, expected) => {
    expect(notationOfFormat(format)).toBe(expected);
  });
});
