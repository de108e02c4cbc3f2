import { normaliseName } from "../../src/domain/codes/normaliseName";
import { scaleInstruments } from "../../src/domain/scales/scaleInstruments";
import { formulaChoices } from "../../src/text/nl/formulaChoices";

describe("the names of instruments and domains", () => {
  it("are there for every instrument and every domain, and for no other", () => {
    const { scaleInstrument, scaleDomain } = formulaChoices;
    expect(new Set(Object.values(scaleInstrument))).toEqual(new Set(Object.keys(scaleInstruments)));
    const domains = Object.values(scaleInstruments).flatMap(({ domains: ofInstrument }) => ofInstrument);
    expect(new Set(Object.values(scaleDomain))).toEqual(new Set(domains));
  });

  it.each(["scaleInstrument", "scaleDomain", "lonelinessAnswer"] as const)("of %s differ", (choice) => {
    const names = Object.keys(formulaChoices[choice]).map(normaliseName);
    expect(new Set(names).size).toBe(names.length);
  });
});
