import { stemmer } from "@orama/stemmers/dutch";
import type { FieldLanguage } from "../../../../src/domain/goals/suggestCoreGoals/FieldLanguage";
import { TermReader } from "../../../../src/domain/goals/suggestCoreGoals/TermReader";
import { fieldWords } from "../../../../src/text/nl/fieldWords";
import { plainLanguage } from "./plainLanguage";

const termsOf = (plain: string, language: Partial<FieldLanguage>, texts: readonly string[] = []) =>
  new TermReader({ ...plainLanguage, ...language }, texts).termsOf({ written: plain, plain });

describe("by which terms a word is compared", () => {
  it("is its stem", () => {
    expect(termsOf("lopen", { stem: (word) => word.replace(/en$/, "") })).toEqual(["lop"]);
  });

  it("is nothing where it, or its stem, stands in any plan", () => {
    const language = { stem: (word: string) => word.replace(/en$/, ""), common: ["project", "meer"] };
    expect(termsOf("project", language)).toEqual([]);
    expect(termsOf("projecten", language)).toEqual([]);
    expect(termsOf("meeren", language)).toEqual([]);
  });

  it("is what stands for it, and its compounds are not taken apart", () => {
    const language = { sameMeaning: [["taal", "taalles"]], parts: ["les"] };
    expect(termsOf("taalles", language)).toEqual(["taal"]);
    expect(termsOf("taal", language)).toEqual(["taal"]);
  });

  it("goes by the word itself before its stem, and a stem belongs to the line that comes first", () => {
    const language = {
      stem: (word: string) => word.replace(/(en|s)$/, ""),
      sameMeaning: [
        ["ouderen", "senior"],
        ["opvoeding", "ouders"],
      ],
    };
    expect(termsOf("ouder", language)).toEqual(["ouder"]);
    expect(termsOf("ouders", language)).toEqual(["opvoeding"]);
    expect(termsOf("seniors", language)).toEqual(["ouder"]);
  });

  it("goes by the word itself before a stem that stands in any plan", () => {
    const language = {
      stem: (word: string) => word.replace(/(se|s)$/, ""),
      common: ["nederland", "nederlandse"],
      sameMeaning: [["taal", "nederlands"]],
    };
    expect(termsOf("nederlands", language)).toEqual(["taal"]);
    expect(termsOf("nederlandse", language)).toEqual([]);
    expect(termsOf("nederland", language)).toEqual([]);
  });

  it("is the whole and the parts of a compound, each by what stands for it", () => {
    const language = { sameMeaning: [["jeugd", "jongeren"]], parts: ["coach"] };
    expect(termsOf("jongerencoach", language)).toEqual(["jongerencoach", "jeugd", "coach"]);
  });

  it("leaves out parts that say nothing", () => {
    const language = { sameMeaning: [["jeugd", "jongeren"]], emptyParts: ["werk"], common: ["wijk"] };
    expect(termsOf("jongerenwerk", language)).toEqual(["jongerenwerk", "jeugd"]);
    expect(termsOf("jongerenwijk", { ...language, parts: ["wijk"] })).toEqual(["jongerenwijk", "jeugd"]);
  });

  it("knows the words of four letters and more of the goals and rows as parts", () => {
    expect(termsOf("muziekfeest", {}, ["Muziek!", "een feest"])).toEqual(["muziekfeest", "muziek", "feest"]);
    expect(termsOf("bostocht", {}, ["bos tocht"])).toEqual(["bostocht"]);
    expect(termsOf("elkfeest", { common: ["elke"] }, ["elke feest"])).toEqual(["elkfeest"]);
  });
});

describe("Dutch words of this field", () => {
  const dutch = new TermReader({ stem: stemmer, ...fieldWords }, []);
  const shared = (one: string, other: string): boolean => {
    const terms = dutch.termsOf({ written: one, plain: one });
    return dutch.termsOf({ written: other, plain: other }).some((term) => terms.includes(term));
  };

  it.each([
    ["mantelzorgondersteuning", "mantelzorgers"],
    ["senioren", "ouderen"],
    ["jeugdwerk", "jongerencoach"],
    ["taallessen", "anderstalige"],
    ["loopgroepen", "sport"],
    ["schuldhulpverlening", "geldzaken"],
    ["eenzaamheid", "geisoleerde"],
    ["huisvesting", "woningen"],
    ["vrijwilligerswerk", "vrijwillige"],
    ["dakloze", "thuislozen"],
  ])("%s and %s point to the same", (one, other) => {
    expect(shared(one, other)).toBe(true);
  });

  it.each([
    ["ouders", "ouderen"],
    ["vrijwilligerswerk", "jongerenwerk"],
    ["werk", "maatschappelijk"],
    ["transport", "sport"],
    ["buren", "buurt"],
  ])("%s and %s do not", (one, other) => {
    expect(shared(one, other)).toBe(false);
  });
});
