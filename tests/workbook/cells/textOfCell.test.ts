import { textOfCell } from "../../../src/workbook/cells/textOfCell";

describe("textOfCell", () => {
  it("gives back what Excel took for something else", () => {
    expect(textOfCell(1.1, undefined, "1900")).toBe("1.1");
    expect(textOfCell(2017, undefined, "1900")).toBe("2017");
    expect(textOfCell(0.29, "percentage", "1900")).toBe("29%");
    expect(textOfCell(43831, "date", "1900")).toBe("2020-01-01");
    expect(textOfCell(42369, "date", "1904")).toBe("2020-01-01");
    expect(textOfCell(true, undefined, "1900")).toBe("WAAR");
  });
});
