import { cell, readTable } from "../../reference/readTable";
import { judgeCsv } from "./judgeCsv";

const rows = readTable("r_gezondheidsmonitor_change_sample.csv");
const verdictsOfR: Readonly<Record<string, string>> = {
  gestegen: "moved-favourably",
  gedaald: "moved-unfavourably",
  "geen aantoonbare verandering": "cannot-tell",
};

const dutch = (number: string): string => number.replace(".", ",");
const nameOf = (row: (typeof rows)[number]): string => `${cell(row, "indicator")} ${cell(row, "leeftijd")}`;

describe("Gezondheidsmonitor 2016–2020 in one file, with intervals and no n (verdicts by R 4.2.2, p < 0.05)", () => {
  const lines = rows.flatMap((row) =>
    ["16", "20"].map((year) =>
      [
        nameOf(row),
        `"${cell(row, "regio")}"`,
        `20${year}`,
        dutch(cell(row, `waarde_${year}`)),
        dutch(cell(row, `onder95_${year}`)),
        dutch(cell(row, `boven95_${year}`)),
        "Hoger",
        "Aandeel",
      ].join(";"),
    ),
  );
  const csv = ["Indicator;Gebied;Periode;Waarde;Ondergrens;Bovengrens;Norm;Soort", ...lines].join("\r\n");
  const verdicts = judgeCsv(`\ufeff${csv}\r\n`);

  it("gives one verdict for each of the 220 series, in the order of the file", () => {
    expect(verdicts.map(({ indicator, area }) => [indicator, area])).toEqual(
      rows.map((row) => [nameOf(row), cell(row, "regio")]),
    );
    expect(verdicts).toHaveLength(220);
  });

  it.each(rows.map((row, index) => [cell(row, "regio"), nameOf(row), row, index] as const))(
    "%s, %s",
    (_area, _name, row, index) => {
      const verdict = verdicts[index];
      expect(verdict?.verdict).toBe(verdictsOfR[cell(row, "verdict_p05")]);
      const difference = Number(cell(row, "waarde_20")) - Number(cell(row, "waarde_16"));
      expect(verdict?.change).toBeCloseTo(difference, 10);
      expect(verdict?.margin).toBeNull();
    },
  );
});
