import { otherMunicipalities } from "../../src/report/otherMunicipalities";

const of = (...municipalities: (string | null)[]) =>
  otherMunicipalities(municipalities.map((municipality, key) => ({ key, municipality })));

describe("otherMunicipalities", () => {
  it("names the workbook that is of another municipality than the rest", () => {
    expect(of("Haarlem", "Hoorn", "Gemeente Haarlem", "HAARLEM")).toEqual({
      usual: "Haarlem",
      others: [{ key: 1, municipality: "Hoorn" }],
    });
  });

  it("is silent where all are of one, where nothing is filled in, and where there are two of equal weight", () => {
    expect(of("Haarlem", "Gemeente Haarlem", null)).toBeNull();
    expect(of(null, null)).toBeNull();
    expect(of("Haarlem", "Hoorn")).toBeNull();
    expect(of("Haarlem", "Haarlem", "Hoorn", "Hoorn")).toBeNull();
  });
});
