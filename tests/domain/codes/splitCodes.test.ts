import { splitCodes } from "../../../src/domain/codes/splitCodes";
import { codeKey } from "../../../src/domain/codes/codeKey";

const known = (...codes: string[]) => new Map(codes.map((code) => [codeKey(code), code]));

describe("splitCodes", () => {
  it.each([
    ["D1.1; D1.2", ["D1.1", "D1.2"]],
    ["D1.1,D1.2", ["D1.1", "D1.2"]],
    ["D1.1 / D1.2", ["D1.1", "D1.2"]],
    ["D1.1\nD1.2", ["D1.1", "D1.2"]],
    ["D1.1 en D1.2", ["D1.1", "D1.2"]],
    ["D1.1 & D1.2", ["D1.1", "D1.2"]],
    ["D1.1 + D1.2", ["D1.1", "D1.2"]],
    ["D1.1;D1.1; ;", ["D1.1"]],
    ["", []],
  ])("splits %j whether the codes are known or not", (text, codes) => {
    expect(splitCodes(text, new Map())).toEqual(codes);
    expect(splitCodes(text, known("D1.1", "D1.2"))).toEqual(codes);
  });

  it("spells a code as the table does that gives it out", () => {
    expect(splitCodes("d1.1; D 1.2", known("D1.1", "D1.2"))).toEqual(["D1.1", "D1.2"]);
  });

  it("does not cut a code at en where no space stands around it, nor a known one that has it", () => {
    expect(splitCodes("D1enD2", new Map())).toEqual(["D1enD2"]);
    expect(splitCodes("Wonen en zorg", known("Wonen en zorg"))).toEqual(["Wonen en zorg"]);
  });

  it("does not cut a known code in two", () => {
    expect(splitCodes("A/1, A/2", known("A/1", "A/2"))).toEqual(["A/1", "A/2"]);
  });

  it("splits at a space only where that gives known codes", () => {
    expect(splitCodes("D1 D2", known("D1", "D2"))).toEqual(["D1", "D2"]);
    expect(splitCodes("Doel 1", known("D1", "D2"))).toEqual(["Doel 1"]);
  });

  it("reads 1,2 as two goals where there are such, else as goal 1.2", () => {
    expect(splitCodes("1,2", known("1", "2", "1.2"))).toEqual(["1", "2"]);
    expect(splitCodes("1,2", known("1", "1.2"))).toEqual(["1.2"]);
  });
});
