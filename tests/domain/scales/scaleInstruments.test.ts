import type { ScaleInstrumentCode } from "../../../src/domain/scales/scaleInstruments";
import { scaleInstruments } from "../../../src/domain/scales/scaleInstruments";

const domainsOf = (code: ScaleInstrumentCode): readonly string[] => scaleInstruments[code].domains;

describe("the instruments of which scale and domains are fixed", () => {
  it.each([
    ["self-sufficiency-2013", 11, 1, 5],
    ["self-sufficiency-2017", 13, 1, 5],
    ["participation-ladder", 1, 1, 6],
  ] as const)(
    "%s has %d domains, scored %d to %d (GGD Amsterdam; VNG/Regioplan 2008)",
    (code, domains, ...scale) => {
      const { lowest, highest } = scaleInstruments[code];
      expect(new Set(domainsOf(code)).size).toBe(domains);
      expect(domainsOf(code)).toHaveLength(domains);
      expect([lowest, highest]).toEqual(scale);
    },
  );

  it("the matrix of 2017 splits two domains of 2013, renames one and keeps eight (ZRM-handleiding 2017)", () => {
    const of2013 = domainsOf("self-sufficiency-2013");
    const of2017 = domainsOf("self-sufficiency-2017");
    expect(of2013.filter((domain) => !of2017.includes(domain))).toEqual([
      "daytime-activities",
      "addiction",
      "daily-living",
    ]);
    expect(of2017.filter((domain) => !of2013.includes(domain))).toEqual([
      "work-and-education",
      "use-of-time",
      "substance-use",
      "basic-daily-living",
      "instrumental-daily-living",
    ]);
    expect(of2017.filter((domain) => of2013.includes(domain))).toHaveLength(8);
  });

  it("stand in the order of the instrument (zrmtraining.nl)", () => {
    expect(domainsOf("self-sufficiency-2017")[0]).toBe("finances");
    expect(domainsOf("self-sufficiency-2017")[12]).toBe("justice");
    expect(domainsOf("participation-ladder")).toEqual(["participation"]);
  });
});
