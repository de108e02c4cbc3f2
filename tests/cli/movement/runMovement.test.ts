import { deflateRawSync } from "node:zlib";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeCsv, judgeFaultyCsv, judgeOne, runOn, runOnFile } from "./judgeCsv";

const keys = [
  "indicator",
  "area",
  "verdict",
  "reason",
  "change",
  "lower95",
  "upper95",
  "lower90",
  "upper90",
  "margin",
  "marginProvable",
  "personsNeeded",
  "trend",
];

describe("the JSON", () => {
  it("has exactly the published keys, in their order", () => {
    const verdict = judgeOne("indicator;periode;waarde;aantal;norm\nI;2021;48;2300;lager\nI;2022;47;2300;\n");
    expect(Object.keys(verdict)).toEqual(keys);
    expect(verdict).toMatchObject({ margin: null, marginProvable: null, personsNeeded: null, trend: null });
  });

  it("has exactly the published keys in a trend", () => {
    const rows = [48, 47, 46, 45, 44].map((value, index) => `I;${2018 + index};${value};2300;lager`);
    const { trend } = judgeOne(["indicator;periode;waarde;aantal;norm", ...rows].join("\n"));
    expect(Object.keys(trend ?? {})).toEqual([
      "periods",
      "chiSquared",
      "slope",
      "signStable",
      "level",
      "direction",
    ]);
    // Computed with scipy: a point a year with n = 2,300 gives chi-squared 9.259.
    expect(trend?.chiSquared).toBeCloseTo(9.259, 3);
    expect(trend?.slope).toBeGreaterThan(0);
  });

  it("has one series for each indicator and area, in the order of first appearance", () => {
    const csv = "indicator;gebied;periode;waarde\nB;Z;2022;1\nA;Y;2022;2\nB;Z;2021;3\nB;Y;2021;4\n";
    expect(judgeCsv(csv).map(({ indicator, area }) => [indicator, area])).toEqual([
      ["B", "Z"],
      ["A", "Y"],
      ["B", "Y"],
    ]);
  });

  it("is an empty list where there is only a header", () => {
    expect(judgeCsv("indicator;periode;waarde\n")).toEqual([]);
  });

  it("is the same in both languages", () => {
    const csv = "indicator;periode;waarde;aantal;norm\nI;2021;48;2300;lager\nI;2022;47;2300;\n";
    expect(runOn(csv, "json", "en").out).toBe(runOn(csv, "json", "nl").out);
  });
});

describe("data that is missing is never a result", () => {
  it.each([
    ["I;2021;48;2300\nI;2022;;2300\n", "not-assessable", "value-missing"],
    ["I;2021;;2300\nI;2022;48;2300\n", "not-assessable", "value-missing"],
    ["I;2021;48;2300\nI;2022;.;2300\n", "suppressed", "small-group-hidden"],
    ["I;2021;48;2300\nI;2022;48;\n", "not-assessable", "uncertainty-missing"],
    ["I;2021;48;2300\nI;2022;48;8\n", "not-assessable", "too-few-persons"],
    ["I;2022;48;2300\n", "baseline", "first-measurement"],
    ["I;2021;48;2300\nI;2022;148;2300\n", "not-assessable", "value-impossible"],
    ["I;2022;48;2300\nI;2022;48;2300\n", "not-assessable", "period-repeated"],
  ])("%j: %s, %s", (rows, verdict, reason) => {
    const csv = `indicator;periode;waarde;aantal;norm;marge;soort\n${rows.replaceAll("\n", ";lager;3;aandeel\n")}`;
    expect(judgeOne(csv)).toMatchObject({ verdict, reason, change: null, lower95: null, trend: null });
  });

  it("compares nothing over another definition", () => {
    const csv =
      "indicator;periode;waarde;aantal;norm;definitieversie\nI;2021;48;2300;lager;19+\nI;2022;40;2300;;18+\n";
    expect(judgeOne(csv)).toMatchObject({ verdict: "not-comparable", reason: "definition-changed" });
  });

  it("asks for a norm", () => {
    const csv = "indicator;periode;waarde;aantal\nI;2021;48;2300\nI;2022;40;2300\n";
    expect(judgeOne(csv)).toMatchObject({ verdict: "not-assessable", reason: "norm-missing" });
  });

  it("refuses bounds that do not hold their value", () => {
    const csv =
      "indicator;periode;waarde;ondergrens;bovengrens;norm\nI;2021;48;46;50;lager\nI;2022;48;52;50;\n";
    expect(judgeOne(csv)).toMatchObject({ verdict: "not-assessable", reason: "value-impossible" });
  });

  it("widens the interval by the design effect: 2,300 persons with 1,3 say as much as 1,769", () => {
    const csv = (persons: string, effect: string) =>
      `indicator;periode;waarde;aantal;norm;ontwerpeffect\nI;2021;48;${persons};lager;${effect}\nI;2022;45;${persons};;${effect}\n`;
    const weighted = judgeOne(csv("2300", "1,3"));
    expect(weighted.lower95).toBeCloseTo(judgeOne(csv("1769", "")).lower95 ?? NaN, 2);
  });
});

describe("a row that cannot be read", () => {
  const rows = "A;2021;48;2300;lager\nA;2022;47;2300;\nB;2021;48;2300;lager\nB;2022;veel;2300;\n";
  const csv = `indicator;periode;waarde;aantal;norm\n${rows}`;

  it("is named by its line, and the other series are judged all the same", () => {
    const { verdicts, err } = judgeFaultyCsv(csv);
    expect(err).toContain("5");
    expect(err).toContain("veel");
    expect(verdicts.map(({ indicator, verdict, reason }) => [indicator, verdict, reason])).toEqual([
      ["A", "cannot-tell", "margin-missing"],
      ["B", "not-assessable", "value-missing"],
    ]);
  });

  it.each([
    ["too many fields", "I,2021,48,2300,lager,3\nI,2022,47,5,2300,lager,3\n", "value-missing"],
    ["a period that is none", "I,2021,48,2300,lager,3\nI,later,47,2300,lager,3\n", "value-missing"],
    ["two norms", "I,2021,48,2300,lager,3\nI,2022,47,2300,hoger,3\n", "norm-missing"],
    ["two margins", "I,2021,48,2300,lager,3\nI,2022,47,2300,lager,4\n", "margin-impossible"],
    [
      "a margin that is no number",
      "I,2021,48,2300,lager,3 à 4\nI,2022,47,2300,lager,3\n",
      "margin-impossible",
    ],
  ])("leaves its series without a verdict: %s", (_what, faulty, reason) => {
    const { verdicts } = judgeFaultyCsv(`indicator,periode,waarde,aantal,norm,marge\n${faulty}`);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({ verdict: "not-assessable", reason, change: null, trend: null });
    expect(keys).toEqual(Object.keys(verdicts[0] ?? {}));
  });

  it("without an indicator belongs nowhere, and is named", () => {
    const { verdicts, err } = judgeFaultyCsv("indicator;periode;waarde\n;2021;48\n");
    expect(verdicts).toEqual([]);
    expect(err).toContain("2");
  });

  it("is named a hundred times at most, with the number of the others", () => {
    const many = Array.from({ length: 250 }, (_, index) => `I;${1900 + index};veel`).join("\n");
    const { err } = judgeFaultyCsv(`indicator;periode;waarde\n${many}\n`);
    expect(err.trim().split("\n")).toHaveLength(101);
  });

  it("cannot steer the terminal", () => {
    const { err } = judgeFaultyCsv("indicator;periode;waarde\nI;2021;\u001b[2J48\n");
    expect(err).not.toContain("\u001b");
  });
});

describe("a file that cannot be read", () => {
  const zip = Buffer.concat([Buffer.from("PK\u0003\u0004"), deflateRawSync(Buffer.alloc(100))]);

  it.each<[string, string | Uint8Array]>([
    ["empty", ""],
    ["without the columns", "naam;jaar\nI;2021\n"],
    ["a binary file", Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)],
    ["a workbook", zip],
    ["one line of noise", "\u0001\u0002\u0003"],
  ])("gets one line and exit code 2: %s", (_what, contents) => {
    const { exitCode, out, err } = runOn(contents);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/undefined|NaN|Error|\bat /);
  });

  it("gets one line and exit code 2: not there, or a folder", () => {
    for (const file of [join(tmpdir(), "doelbereik-not-there.csv"), tmpdir()]) {
      const { exitCode, out, err } = runOnFile(file);
      expect([exitCode, out]).toEqual([2, ""]);
      expect(err).toContain(file);
    }
  });
});

describe("a file as Excel writes it", () => {
  const csv = "indicator;gebied;periode;waarde\r\nEénzaam;Súdwest-Fryslân;2021;48,5\r\n";

  it.each([
    ["UTF-8", Buffer.from(csv, "utf8")],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${csv}`, "utf8")],
    ["Windows-1252", Buffer.from(csv, "latin1")],
    ["UTF-16 with tabs", Buffer.from(`\ufeff${csv.replaceAll(";", "\t")}`, "utf16le")],
  ])("is read in %s", (_encoding, bytes) => {
    const { out } = runOn(bytes);
    expect(JSON.parse(out)).toMatchObject([{ indicator: "Eénzaam", area: "Súdwest-Fryslân" }]);
  });
});

describe("the text for people", () => {
  const csv = [
    "indicator;gebied;periode;teller;aantal;norm;marge",
    "Stil;Dam;2022;1104;2300;lager;3",
    "Stil;Dam;2023;1104;2300;;",
    "Onzeker;Dam;2022;1104;2300;lager;3",
    "Onzeker;Dam;2023;1081;2300;;",
    "Beter;Dam;2022;1104;2300;lager;3",
    "Beter;Dam;2023;1012;2300;;",
  ].join("\n");

  it.each(["nl", "en"] as const)("talks first, measures second, and fits on the screen: %s", (language) => {
    const { exitCode, out, err } = runOn(csv, "text", language);
    expect([exitCode, err]).toEqual([0, ""]);
    const places = ["Stil", "Onzeker", "Beter"].map((name) => out.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/undefined|NaN|null/);
  });

  it.each(["nl", "en"] as const)("says something where there are no series: %s", (language) => {
    expect(runOn("indicator;periode;waarde\n", "text", language).out.trim()).not.toBe("");
  });
});
