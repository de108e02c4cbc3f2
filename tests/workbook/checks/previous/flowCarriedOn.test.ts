import { flowCarriedOn } from "../../../../src/workbook/checks/previous/flowCarriedOn";
import { seenBy } from "../seenBy";

const year = (
  reportingYear: string,
  atStart: string,
  atEnd: string,
  { name = "Koffie-inloop", why = "" } = {},
) => ({
  Opdracht: `
    | Veld        | Waarde           |
    | Verslagjaar | ${reportingYear} |`,
  Activiteiten: `
    | Code | Naam    | Kerndoel | Teleenheid | Aantal | Begin      | Eind     | Toelichting |
    | A-01 | ${name} | R1       | Deelnemers | 130    | ${atStart} | ${atEnd} | ${why}      |`,
});

test("finds an activity that ended with 110 and begins with 100", () => {
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"), {}, year("2022", "95", "110"))).toEqual([
    {
      cause: "start-differs-from-end",
      at: "Activiteiten!F2",
      facts: { activity: "Koffie-inloop", end: 110, start: 100 },
    },
  ]);
});

test("finds one that ended with nobody, or begins with nobody", () => {
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"), {}, year("2022", "95", "0"))).toHaveLength(1);
  expect(seenBy(flowCarriedOn, year("2023", "0", "90"), {}, year("2022", "95", "110"))).toHaveLength(1);
  expect(seenBy(flowCarriedOn, year("2023", "0", "90"), {}, year("2022", "95", "0"))).toEqual([]);
});

test("stays silent where it is the same, is not said, is explained, or a year lies between", () => {
  const last = year("2022", "95", "110");
  expect(seenBy(flowCarriedOn, year("2023", "110", "90"), {}, last)).toEqual([]);
  expect(seenBy(flowCarriedOn, year("2023", "", "90"), {}, last)).toEqual([]);
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"), {}, year("2022", "95", ""))).toEqual([]);
  expect(seenBy(flowCarriedOn, year("2023", "100", "90", { why: "opgeschoond" }), {}, last)).toEqual([]);
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"), {}, year("2021", "95", "110"))).toEqual([]);
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"))).toEqual([]);
});

test("stays silent where the code stands for another activity: that is a finding of its own", () => {
  const last = year("2022", "95", "110", { name: "Schuldhulpmaatje" });
  expect(seenBy(flowCarriedOn, year("2023", "100", "90"), {}, last)).toEqual([]);
});
