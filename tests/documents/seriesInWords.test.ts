import { seriesInWords } from "../../src/documents/seriesInWords";
import { sentencesIn } from "../../src/text/sentencesIn";
import { smallReport } from "./smallReport";

const dutch = sentencesIn("nl");

const seriesOf = (shares: readonly string[]): string[] => {
  const rows = shares.map((share, index) => `| I-01 | ${2015 + index} | ${share} | 2300 |`).join("\n");
  const report = smallReport({ Metingen: `| Indicator | Periode | Waarde | Aantal (n) |\n${rows}` });
  const indicator = report.indicators.find(({ code }) => code === "I-01");
  if (indicator === undefined) throw new Error("no I-01");
  return seriesInWords(indicator, dutch);
};

test("two measurements have nothing more to say", () => {
  expect(seriesOf(["48%", "47%"])).toEqual([]);
});

test("a steady fall shows in the trend and against the first measurement (lower is wanted)", () => {
  const said = seriesOf(["56%", "54%", "52%", "50%", "48%"]);
  expect(said).toEqual([
    "Vergeleken met 2015 is de uitkomst: Gunstig bewogen.",
    "Over de laatste 5 metingen gaat de trend de goede kant op (zekerheid 99%).",
  ]);
});

test("no trend is said to be not shown, which is not the same as stable", () => {
  expect(seriesOf(["48%", "47%", "48%", "49%", "48%"]).at(-1)).toBe(
    "Over de laatste 5 metingen is geen trend aangetoond (zekerheid 99%).",
  );
});

test("twelve periods are held against their usual variation", () => {
  const steady = ["48%", "49%", "48%", "47%", "48%", "49%", "48%", "47%", "48%", "49%", "48%"];
  expect(seriesOf([...steady, "48%"]).at(-1)).toMatch(/past bij de gewone schommelingen van 12 perioden/);
  expect(seriesOf([...steady, "70%"]).at(-1)).toMatch(/past niet bij de gewone schommelingen/);
});
