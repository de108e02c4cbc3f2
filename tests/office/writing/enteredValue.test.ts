import { enteredValue } from "../../../src/office/writing/enteredValue";

describe("enteredValue", () => {
  it.each([
    "=1+1",
    "+31",
    "-5",
    "@som",
    "1.10",
    "0392",
    "3-4",
    "1 jan",
    "maart 2025",
    "waar",
    "TRUE",
    "#N/A",
    "'s",
    " x",
  ])("keeps the text %s text", (text) => {
    expect(enteredValue(text)).toBe(`'${text}`);
  });

  it.each(["Bezoeken", "Vrij toegankelijk", "École", "wáár?"])("hands %s over as it is", (text) => {
    expect(enteredValue(text)).toBe(text);
  });

  it("hands numbers and logical values over as they are, and a blank as nothing", () => {
    expect([35, true, null, ""].map((value) => enteredValue(value))).toEqual([35, true, "", ""]);
  });

  it("adds nothing where the cell keeps everything as text", () => {
    expect(enteredValue("0392", true)).toBe("0392");
  });
});
