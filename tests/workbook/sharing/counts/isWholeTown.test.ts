import { isWholeTown } from "../../../../src/workbook/sharing/counts/isWholeTown";

describe("isWholeTown (by hand)", () => {
  it.each([
    null,
    " ",
    "Totaal",
    "gemeente",
    "Hele gemeente",
    "haarlem",
    "Gemeente Haarlem",
    "Heel Haarlem",
    "Haarlem (totaal)",
  ])("of Haarlem: %j", (area) => {
    expect(isWholeTown(area, "Gemeente Haarlem")).toBe(true);
  });

  it.each(["Haarlem-Noord", "Oost", "Nederland", "Heel"])("not of Haarlem: %s", (area) => {
    expect(isWholeTown(area, "Haarlem")).toBe(false);
  });

  it("knows only totals where there is no name", () => {
    expect([isWholeTown("Totaal", null), isWholeTown("Haarlem", null)]).toEqual([true, false]);
  });
});
