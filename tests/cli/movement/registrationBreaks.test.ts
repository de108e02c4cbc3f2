import { cell, readTable } from "../../reference/readTable";
import type { VerdictOnSeries } from "./judgeCsv";
import { judgeCsv, judgeFaultyCsv } from "./judgeCsv";

const rows = readTable("nl_elan_gemeenten_2009_2022_sample.csv");

/** Counts of Wmo users up to a year, as registrations. */
function wmoUntil(year: number): string {
  const lines = rows
    .filter((row) => Number(cell(row, "YEAR")) <= year)
    .map((row) => `Wmo,${cell(row, "GMN")},${cell(row, "YEAR")},${cell(row, "WMO_user")},lager,aantal`);
  return ["indicator,gebied,periode,waarde,norm,soort", ...lines].join("\n");
}

function verdictIn(verdicts: readonly VerdictOnSeries[], area: string): VerdictOnSeries | undefined {
  return verdicts.find((verdict) => verdict.area === area);
}

const broken = { verdict: "not-comparable", reason: "registration-jumped", change: null, lower95: null };

describe("Wmo users of six municipalities 2009–2022 (elan-dcc/wijkprofielen): a break in a registration", () => {
  it.each([
    // The numbers in the file.
    ["Alphen aan den Rijn", 2017, "245 → 3870"],
    ["Wassenaar", 2016, "180 → 1120"],
    ["Wassenaar", 2022, "1270 → 50"],
    ["Zoeterwoude", 2016, "15 → 140"],
  ])("is not a result: %s in %s, %s", (area, year) => {
    expect(verdictIn(judgeCsv(wmoUntil(year)), area)).toMatchObject(broken);
  });

  it("is not a result as a share of a complete count either: Wassenaar 2021 → 2022", () => {
    const lines = rows.map(
      (row) =>
        `Wmo;${cell(row, "GMN")};${cell(row, "YEAR")};${cell(row, "WMO_user")};${cell(row, "Total_All_Pop")};lager;1;Volledige telling`,
    );
    const csv = ["indicator;gebied;periode;teller;aantal;norm;marge;status", ...lines].join("\n");
    expect(verdictIn(judgeCsv(csv), "Wassenaar")).toMatchObject(broken);
  });

  it("keeps what lies before it out of the trend: Alphen has five comparable years in 2021, not in 2020", () => {
    expect(verdictIn(judgeCsv(wmoUntil(2020)), "Alphen aan den Rijn")?.trend).toBeNull();
    expect(verdictIn(judgeCsv(wmoUntil(2021)), "Alphen aan den Rijn")?.trend).toMatchObject({ periods: 5 });
  });

  it("does not hide a change after it: Zoetermeer 8225 → 7740 is a fall", () => {
    const verdict = verdictIn(judgeCsv(wmoUntil(2022)), "Zoetermeer");
    expect(verdict?.verdict).toBe("moved-favourably");
    expect(verdict?.change).toBe(8225 - 7740);
  });

  it("takes an explained value as real", () => {
    const csv = [
      "indicator;periode;waarde;norm;soort;toelichting",
      "Wmo;2021;1270;lager;aantal;",
      "Wmo;2022;50;;;Overgegaan naar de regio",
    ].join("\n");
    expect(judgeCsv(csv)[0]?.verdict).toBe("moved-favourably");
  });

  it("has no value for a year that is blank: no measurement counts as 0", () => {
    expect(judgeCsv(wmoUntil(2014)).map(({ verdict, reason }) => [verdict, reason])).toEqual(
      Array.from({ length: 6 }, () => ["not-assessable", "value-missing"]),
    );
  });
});

describe("a status that cannot be read", () => {
  it("may have said Trendbreuk: nothing is compared across it", () => {
    const { verdicts } = judgeFaultyCsv(
      [
        "indicator;periode;teller;aantal;norm;marge;status",
        "I;2021;1104;2300;lager;3;",
        "I;2022;1104;2300;lager;3;Trendbruek",
        "I;2023;1104;2300;lager;3;",
      ].join("\n"),
    );
    expect(verdicts[0]?.verdict).not.toBe("not-moving");
    expect(verdicts[0]?.change).toBeNull();
  });
});
