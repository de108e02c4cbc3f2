import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { judgeSeries } from "../../../src/domain/movement/judgeSeries";
import { measured, termsOf } from "./seriesInWords";

const file = join(__dirname, "../../reference/r_gezondheidsmonitor_change_sample.csv");
const rows = Papa.parse<Record<string, string>>(readFileSync(file, "utf8").trim(), { header: true }).data;
const verdicts: Record<string, string[]> = {
  gestegen: ["moved-favourably"],
  gedaald: ["moved-unfavourably"],
  "geen aantoonbare verandering": ["cannot-tell"],
};

describe("Gezondheidsmonitor 2016–2020: 220 published shares with intervals and no n (verdicts by R, p < 0.05)", () => {
  it("has all 220 rows", () => {
    expect(rows).toHaveLength(220);
  });

  it.each(
    rows.map((row) => [row["regio"] ?? "", row["leeftijd"] ?? "", row["indicator"] ?? "", row] as const),
  )("%s %s %s", (_area, _age, _indicator, row) => {
    const wave = (year: number, digits: string) =>
      measured(year, {
        value: Number(row[`waarde_${digits}`]),
        lower95: Number(row[`onder95_${digits}`]),
        upper95: Number(row[`boven95_${digits}`]),
      });
    const judgement = judgeSeries(termsOf({ norm: "higher" }), [wave(2016, "16"), wave(2020, "20")]);
    expect(verdicts[row["verdict_p05"] ?? ""]).toContain(judgement.verdict);
  });
});
