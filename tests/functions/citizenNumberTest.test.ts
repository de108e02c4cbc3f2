import { citizenNumberTest } from "../../src/functions/citizenNumberTest";

// Numbers that pass the eleven test by the published rule (RvIG, Logisch Ontwerp BSN), made for tests.

describe("BSNPROEF", () => {
  it("finds a column of citizen service numbers and never shows one", () => {
    const answer = citizenNumberTest([
      [111222333],
      [123456782],
      ["111222333"],
      [123456782],
      [""],
      ["999999990"],
    ]);
    expect(answer[1]?.slice(0, 3)).toEqual([5, 5, 5]);
    expect(JSON.stringify(answer)).not.toMatch(/\d{8}/);
    expect(answer[1]?.[3]).toContain("Waarschijnlijk");
  });

  it("takes one number that passes for chance, perhaps", () => {
    const [, row = []] = citizenNumberTest([[111222333], ["Buurthuis"], [12], [300]]);
    expect(row.slice(0, 3)).toEqual([4, 1, 1]);
  });

  it("finds nothing among words, small numbers and blanks", () => {
    expect(citizenNumberTest([["Jansen", 12, "", null]])[1]?.slice(0, 3)).toEqual([2, 0, 0]);
  });

  it("finds numbers written in groups or within a text", () => {
    expect(citizenNumberTest([["BSN 111 222 333"], ["1112.22.333"]])[1]?.slice(1, 3)).toEqual([2, 2]);
  });
});
