import { sameProviderAndYear } from "../../../src/checkpage/files/sameProviderAndYear";
import { checkedAs, entryWith } from "../entryWith";

const of = (id: number, provider: string | null, reportingYear: number | null, municipality = "Haarlem") =>
  entryWith(id, checkedAs("ready", {}, { provider, reportingYear, municipality }));

test("says of both files that the other is of the same provider and year, however it was typed", () => {
  const same = sameProviderAndYear([of(1, "De Schakel", 2025), of(2, "de  schakel ", 2025)]);
  expect([...same]).toEqual([
    [1, ["map 2.xlsx"]],
    [2, ["map 1.xlsx"]],
  ]);
});

test("another year or another municipality is another workbook", () => {
  const entries = [
    of(1, "De Schakel", 2025),
    of(2, "De Schakel", 2024),
    of(3, "De Schakel", 2025, "Zaanstad"),
  ];
  expect(sameProviderAndYear(entries).size).toBe(0);
});

test("without a provider or a year nothing is said", () => {
  expect(sameProviderAndYear([of(1, null, 2025), of(2, null, 2025)]).size).toBe(0);
  expect(sameProviderAndYear([of(1, "De Schakel", null), of(2, "De Schakel", null)]).size).toBe(0);
});
