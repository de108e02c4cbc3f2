import fc from "fast-check";
import { splitCompound } from "../../../../src/domain/goals/suggestCoreGoals/splitCompound";

const split = (word: string, parts: readonly string[], last: readonly string[] = parts): readonly string[] =>
  splitCompound(word, {
    isPart: (letters) => parts.includes(letters),
    isLastPart: (letters) => last.includes(letters),
    links: ["s", "en"],
    endings: ["er", "ers"],
  });

describe("the parts of a compound", () => {
  it.each([
    ["mantelzorgondersteuning", ["mantelzorg", "ondersteuning"]],
    ["buurtsportcoach", ["buurt", "sport", "coach"]],
    ["jongerenwerk", ["jonger", "werk"]],
    ["vrijwilligerswerk", ["vrijwilliger", "werk"]],
  ])("of %s, with linking letters between them", (word, parts) => {
    expect(split(word, parts)).toEqual(parts);
  });

  it("begin with the longest that lets the rest be covered", () => {
    expect(split("mantelzorgnet", ["mantel", "zorg", "mantelzorg", "net"])).toEqual(["mantelzorg", "net"]);
    expect(split("taalsport", ["taals", "taal", "sport"])).toEqual(["taal", "sport"]);
  });

  it("may end in what makes a person of it", () => {
    expect(split("mantelzorgers", ["mantelzorg"])).toEqual(["mantelzorg"]);
    expect(split("taalwerkers", ["taal", "werk"])).toEqual(["taal", "werk"]);
  });

  it("may be inflected at the end only", () => {
    expect(split("taallessen", ["taal"], ["lessen"])).toEqual(["taal", "lessen"]);
    expect(split("lessentaal", ["taal"], ["lessen", "taal"])).toEqual([]);
  });

  it("are not the word itself", () => {
    expect(split("taal", ["taal"])).toEqual([]);
  });

  it("have three letters at least", () => {
    expect(split("taalles", ["taal", "les"])).toEqual(["taal", "les"]);
    expect(split("taalis", ["taal", "is"])).toEqual([]);
  });
});

describe("a long first part", () => {
  it("counts alone where the rest is unknown", () => {
    expect(split("sportcommunity", ["sport"])).toEqual(["sport"]);
    expect(split("mantelzorgsalon", ["mantel", "mantelzorg"])).toEqual(["mantelzorg"]);
  });

  it("has five letters at least, before a rest of four", () => {
    expect(split("sportxyzw", ["sport"])).toEqual(["sport"]);
    expect(split("sportxyz", ["sport"])).toEqual([]);
    expect(split("taalcommunity", ["taal"])).toEqual([]);
  });

  it("stands at the beginning: transport is no sport", () => {
    expect(split("transport", ["sport"])).toEqual([]);
  });
});

it("finds parts again in any word that was made of them (property)", () => {
  const part = fc.stringMatching(/^[a-m]{3,8}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
      expect(split(parts.join(""), parts).join("")).toBe(parts.join(""));
    }),
  );
});

it("takes a word that could be split in very many ways in its stride", () => {
  const word = `${"a".repeat(59)}b`;
  const parts = Array.from({ length: 40 }, (_, index) => "a".repeat(index + 3));
  expect(split(word, parts)).toEqual(["a".repeat(42)]);
});
