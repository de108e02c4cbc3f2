import { stemmer } from "@orama/stemmers/dutch";
import { fieldWords } from "../../src/text/nl/fieldWords";

const common: readonly string[] = fieldWords.common;
const { sameMeaning, parts, emptyParts, links, endings } = fieldWords;

describe("the words of this field", () => {
  it("are in small letters, without accents, as words are compared", () => {
    const all = [...common, ...sameMeaning.flat(), ...parts, ...emptyParts, ...links, ...endings];
    expect(all.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it("stand in one line only, and two at least in a line", () => {
    const words = sameMeaning.flat();
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(sameMeaning.filter((line) => line.length < 2)).toEqual([]);
  });

  it("share a stem with another line only where that is meant: ouders, ouderen", () => {
    const lineOf = new Map<string, readonly string[]>();
    const shared = sameMeaning.flatMap((line) =>
      line.filter((word) => {
        const first = lineOf.get(stemmer(word)) ?? line;
        lineOf.set(stemmer(word), first);
        return first !== line;
      }),
    );
    expect(shared).toEqual(["ouders"]);
  });

  it("are not among those that tell no goals apart", () => {
    expect(sameMeaning.flat().filter((word) => common.includes(word))).toEqual([]);
  });
});
