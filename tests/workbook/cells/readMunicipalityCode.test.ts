import { readMunicipalityCode } from "../../../src/workbook/cells/readMunicipalityCode";

describe("readMunicipalityCode", () => {
  // Codes of Haarlem and Leeuwarden: Statistics Netherlands, Gebieden in Nederland.
  it.each([
    [392, "GM0392"],
    ["392", "GM0392"],
    ["0392", "GM0392"],
    ["GM392", "GM0392"],
    ["gm 0392", "GM0392"],
    [80, "GM0080"],
  ])("reads %j as %s (codes of Statistics Netherlands)", (written, code) => {
    expect(readMunicipalityCode(written)).toBe(code);
  });

  it.each(["Haarlem", "WK039200", "03921", 0, 3.5, ""])("refuses %j", (written) => {
    expect(readMunicipalityCode(written)).toBeNull();
  });
});
