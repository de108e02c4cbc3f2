import { isSameMunicipality } from "../../../src/cli/template/isSameMunicipality";

it("knows a municipality in any notation, with and without the word for it", () => {
  expect(isSameMunicipality("Gemeente Hoorn", "HOORN")).toBe(true);
  expect(isSameMunicipality("Súdwest-Fryslân", "gemeente Sudwest Fryslan")).toBe(true);
  expect(isSameMunicipality("'s-Gravenhage", "’s-Gravenhage (Gemeente)")).toBe(true);
});

it("tells two municipalities apart", () => {
  expect(isSameMunicipality("Haarlem", "Hoorn")).toBe(false);
  expect(isSameMunicipality("Haarlem", "Haarlemmermeer")).toBe(false);
});
