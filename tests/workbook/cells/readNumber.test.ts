import { readNumber } from "../../../src/workbook/cells/readNumber";

const plain = (number: number) => ({ number, isPercentage: false });

describe("readNumber", () => {
  it.each([
    ["1.234,5", 1234.5],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["12.50", 12.5],
    ["0,35", 0.35],
    ["0.125", 0.125],
    ["1234.567", 1234.567],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    ["1 234,5", 1234.5],
    ["1'234", 1234],
    ["1’234", 1234],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["€ 6.500", 6500],
    ["€6.500,-", 6500],
    ["EUR 6.500,--", 6500],
    ["€ 1.234,50", 1234.5],
    ["−5", -5],
    ["-5", -5],
    ["–5,5", -5.5],
    ["+5", 5],
    [",5", 0.5],
    ["007", 7],
  ])("reads %s as Dutch hands write it", (text, number) => {
    expect(readNumber(text, "measure")).toEqual(plain(number));
    expect(readNumber(text, "count")).toEqual(plain(number));
  });

  it.each([
    ["35%", 35],
    ["35 %", 35],
    ["12,5%", 12.5],
    ["-3 %", -3],
  ])("reads %s as a percentage", (text, number) => {
    expect(readNumber(text, "measure")).toEqual({ number, isPercentage: true });
  });

  it("takes a point before three digits for thousands where things are counted, and refuses it where they are measured", () => {
    expect(readNumber("1.234", "count")).toEqual(plain(1234));
    expect(readNumber("12.345", "count")).toEqual(plain(12345));
    expect(readNumber("1.234", "measure")).toBeNull();
  });

  it("takes a comma before three digits for decimals where things are measured, and refuses it where they are counted", () => {
    expect(readNumber("1,234", "measure")).toEqual(plain(1.234));
    expect(readNumber("1,234", "count")).toBeNull();
  });

  it.each([
    "ca. 300", "± 300", "300 personen", "circa 10", "1.23.4", "1,234.567,8", "12,5,6", "1 23", "12-13", "2020/2021",
    "", "-", "%", "€", ".", ",", "1e5", "0x10", "Infinity", "1234567890123456789", "½",
  ])("refuses %j", (text) => {
    expect(readNumber(text, "measure")).toBeNull();
    expect(readNumber(text, "count")).toBeNull();
  }); // prettier-ignore
});
