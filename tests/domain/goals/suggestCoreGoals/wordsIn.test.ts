import { wordsIn } from "../../../../src/domain/goals/suggestCoreGoals/wordsIn";

const plain = (text: string): string[] => wordsIn(text).map((word) => word.plain);

describe("the words of a text", () => {
  it("keep their spelling, and are compared in small letters without accents", () => {
    expect(wordsIn("GEÏSOLEERDE ouderen")).toEqual([
      { written: "GEÏSOLEERDE", plain: "geisoleerde" },
      { written: "ouderen", plain: "ouderen" },
    ]);
  });

  it("are the same whether an accent is a mark of its own or not", () => {
    expect(wordsIn("cafe\u0301")).toEqual([{ written: "café", plain: "cafe" }]);
  });

  it("count once, in their first spelling", () => {
    expect(wordsIn("Taal en taal, TAAL").map(({ written }) => written)).toEqual(["Taal"]);
  });

  it("are parted by digits, hyphens and brackets", () => {
    expect(plain("65-plussers (talent)ontwikkeling B2.1.1a wijk7west")).toEqual([
      "plussers",
      "talent",
      "ontwikkeling",
      "wijk",
      "west",
    ]);
  });

  it("lose an ending behind an apostrophe, but not a word", () => {
    expect(plain("foto's lhbt’ers lhbt'er auto'tje d'Oude")).toEqual(["foto", "lhbt", "auto", "oude"]);
  });

  it("have three letters at least and sixty at most", () => {
    expect(plain("op ggz")).toEqual(["ggz"]);
    expect(plain("a".repeat(60))).toHaveLength(1);
    expect(plain("a".repeat(61))).toEqual([]);
  });

  it("are none in a text without letters", () => {
    expect(wordsIn("")).toEqual([]);
    expect(wordsIn("2024 – 12,5%")).toEqual([]);
  });
});
