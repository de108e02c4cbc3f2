import { readSeries } from "../../../src/cli/movement/readSeries";
import type { SeriesProblem } from "../../../src/text/SeriesProblem";

const problemsOf = (csv: string): [string, number][] =>
  readSeries(csv).problems.map(({ code, facts }: SeriesProblem) => [code, facts.line]);

const measurementsOf = (csv: string) => readSeries(csv).series[0]?.measurements ?? [];
const termsOf = (csv: string) => readSeries(csv).series[0]?.terms;

describe("the columns", () => {
  it("stand in any order, with capitals or without, under the names of a workbook too", () => {
    const { series, unusedColumns } = readSeries(
      "NORM;Aantal (n);Jaar;Waarde;Indicator;Bron\nlager;2300;2022;48;Eenzaam;GGD\n",
    );
    expect(series[0]).toMatchObject({ indicator: "Eenzaam", area: null, terms: { norm: "lower" } });
    expect(series[0]?.measurements[0]).toMatchObject({ value: 48, persons: 2300 });
    expect(unusedColumns).toEqual(["Bron"]);
  });

  it.each([
    ["periode;waarde\n2022;48", ["indicator"]],
    ["indicator;teller\nI;48", ["periode", "waarde"]],
    ["Eenzaam;2022;48", ["indicator", "periode", "waarde"]],
  ])("are refused where one is missing: %j", (csv, missing) => {
    expect(() => readSeries(csv)).toThrow(expect.objectContaining({ code: "columns-missing" }));
    expect(() => readSeries(csv)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ missing }) }),
    );
  });

  it("are refused where one stands there twice, under whatever name", () => {
    expect(() => readSeries("indicator;periode;jaar;waarde\n")).toThrow(
      expect.objectContaining({ code: "column-twice", facts: { column: "periode" } }),
    );
  });

  it.each(["", "\ufeff", "\n\n", " ; ;\n"])("are refused where there is nothing: %j", (csv) => {
    expect(() => readSeries(csv)).toThrow(expect.objectContaining({ code: "empty" }));
  });
});

describe("the rows", () => {
  it("are separated by what makes sense of the header, not by what occurs most", () => {
    const csv = 'indicator;periode;waarde;toelichting\nI;2022;48,5;"a, b, c, d, e, f"\n';
    expect(measurementsOf(csv)[0]).toMatchObject({ value: 48.5, explained: true });
  });

  it("may stand under the line that Excel writes above them", () => {
    expect(measurementsOf("sep=;\r\nindicator;periode;waarde\r\nI;2022;48,5\r\n")).toHaveLength(1);
    expect(problemsOf("sep=;\nindicator;periode;waarde\nI;2022;x1\n")).toEqual([["not-a-number", 3]]);
  });

  it("belong to one series where indicator and area differ in capitals or spaces only", () => {
    const csv = "indicator;gebied;periode;waarde\nI 1;Dam ;2021;48\ni1;dam;2022;47\nI 1;Dam 2;2022;47";
    expect(readSeries(csv).series.map(({ area, measurements }) => [area, measurements.length])).toEqual([
      ["Dam", 2],
      ["Dam 2", 1],
    ]);
  });

  it("keep district 1.1 apart from district 11", () => {
    expect(readSeries("indicator;gebied;periode;waarde\nI;1.1;2022;48\nI;11;2022;47").series).toHaveLength(2);
  });

  it("may end early and may have blank fields too many", () => {
    expect(problemsOf("indicator;periode;waarde;norm\nI;2022;48\nI;2023;47;lager;;\n\n;;;\n")).toEqual([]);
  });

  it("are counted in lines, blank ones and line breaks within quotes included", () => {
    const csv = 'indicator;periode;waarde;toelichting\n\nI;2021;48;"een\ntwee"\nI;2022;veel;\n';
    expect(problemsOf(csv)).toEqual([["not-a-number", 5]]);
  });

  it("tell where a quotation mark is not closed", () => {
    const csv = 'indicator;periode;waarde\nI;2021;48\n"I;2022;47\nI;2023;46\n';
    expect(problemsOf(csv)).toContainEqual(["quote-not-closed", 3]);
  });
});

describe("a row with a decimal comma too many", () => {
  const csv =
    "indicator,gebied,periode,waarde,aantal\nI,Dam,2021,48,2300\nI,Dam,2022,47,5,2300\nI,Oost,2022,47,2300\n";

  it("is refused with its line", () => {
    expect(problemsOf(csv)).toEqual([["too-many-fields", 3]]);
  });

  it("leaves its own series without a measurement that can be used, and no other", () => {
    const { series } = readSeries(csv);
    expect(series.map(({ area, measurements }) => [area, measurements.map(({ value }) => value)])).toEqual([
      ["Dam", [null]],
      ["Oost", [47]],
    ]);
  });

  it("belongs to no series where the names stand behind the number", () => {
    const swapped = "periode,waarde,indicator\n2021,48,I\n2022,47,5,I\n";
    expect(problemsOf(swapped)).toEqual([["too-many-fields", 3]]);
    expect(readSeries(swapped).series).toHaveLength(1);
  });
});

describe("numbers", () => {
  it.each([
    // One number beside another that shows how the file writes decimals.
    ["24.670", "24.6", 24.67],
    ["24,670", "24,6", 24.67],
    ["24.670", "0.5", 24.67],
    ["1.234", "24,6", 1234],
    ["1.234,5", "2", 1234.5],
    ["2278.61187", "3", 2278.61187],
    ["−3,5", "2", -3.5],
  ])("reads %s beside %s as %d", (text, other, number) => {
    const csv = `indicator;periode;waarde;soort\nI;2021;${text};gemiddelde\nI;2022;${other};\n`;
    expect(measurementsOf(csv)[0]?.value).toBe(number);
  });

  it("reads 24.670 as a decimal in a file that is separated by commas", () => {
    expect(measurementsOf("indicator,periode,waarde\nI,2021,24.670\n")[0]?.value).toBe(24.67);
  });

  it.each([
    ["24.670", "25"],
    ["24.670", "24.6;I;2023;24,6"],
    ["1,234", "24.6"],
  ])("does not guess what %s means beside %s", (text, other) => {
    const [second, ...third] = other.split(";I;");
    const rest = third.map((row) => `\nI;${row};`).join("");
    const csv = `indicator;periode;waarde;soort\nI;2021;${text};gemiddelde\nI;2022;${second};${rest}\n`;
    expect(problemsOf(csv)).toEqual([["ambiguous-number", 2]]);
  });

  it("reads 2.300 persons as thousands, and 4010.0 as another program writes 4010", () => {
    const csv = "indicator;periode;teller;aantal\nI;2021;1.104;2.300\nI;2022;1104.0;4010.0\n";
    expect(measurementsOf(csv).map(({ events, persons }) => [events, persons])).toEqual([
      [1104, 2300],
      [1104, 4010],
    ]);
  });

  it.each(["2300,5", "48%", "veel"])("refuses %s as a number of persons", (text) => {
    const csv = `indicator;periode;waarde;aantal\nI;2021;48;${text}\n`;
    expect(problemsOf(csv)).toHaveLength(1);
    expect(measurementsOf(csv)[0]?.value).toBeNull();
  });

  it.each([".", "x", "<10", "< 5"])("takes %s for hidden, never for 0", (text) => {
    const csv = `indicator;periode;waarde\nI;2021;${text}\n`;
    expect(measurementsOf(csv)[0]).toMatchObject({ value: null, suppressed: true });
    expect(problemsOf(csv)).toEqual([]);
  });

  it.each(["", " ", "-", "n.v.t.", "NA", "NaN", "onbekend"])("takes %j for missing, never for 0", (text) => {
    const csv = `indicator;periode;waarde\nI;2021;${text}\n`;
    expect(measurementsOf(csv)[0]).toMatchObject({ value: null, suppressed: false });
    expect(problemsOf(csv)).toEqual([]);
  });

  it("takes a share for hidden where the count behind it is", () => {
    const csv = "indicator;periode;teller;aantal\nI;2021;<5;40\n";
    expect(measurementsOf(csv)[0]?.suppressed).toBe(true);
  });

  it("reads a count from teller where waarde is blank", () => {
    expect(measurementsOf("indicator;periode;teller;aantal;soort\nI;2021;65;;aantal\n")[0]?.value).toBe(65);
  });
});

describe("shares", () => {
  it("are written in the notation that persons of persons show: 0.8 with 8 of 1,000 is 0.8%", () => {
    const csv = "indicator;periode;waarde;teller;aantal\nI;2021;0,8;8;1000\nI;2022;0,9;9;1000\n";
    expect(measurementsOf(csv).map(({ value }) => value)).toEqual([0.8, 0.9]);
  });

  it("are refused where one is in another notation than the rest of the indicator", () => {
    const csv = "indicator;gebied;periode;waarde\nI;A;2021;48\nI;A;2022;0,47\nI;B;2022;46\n";
    expect(problemsOf(csv)).toEqual([["mixed-notation", 3]]);
    expect(measurementsOf(csv).map(({ value }) => value)).toEqual([48, null]);
  });

  it("are what an indicator is of which nobody says the kind, unless its values cannot be shares", () => {
    expect(termsOf("indicator;periode;waarde\nI;2021;48\n")?.kind).toBe("share");
    expect(termsOf("indicator;gebied;periode;waarde\nI;A;2021;48\nI;B;2021;480\n")?.kind).toBeNull();
  });

  it("are not made of a mean by a percent sign", () => {
    expect(problemsOf("indicator;periode;waarde;soort\nI;2021;7,1;gemiddelde\nI;2022;7,2%;\n")).toEqual([
      ["mixed-notation", 3],
    ]);
  });
});

describe("terms", () => {
  const header = "indicator;gebied;periode;waarde;norm;marge;soort\n";

  it("may stand on the first row of the indicator only", () => {
    const { series } = readSeries(`${header}I;A;2021;48;lager;3;aandeel\nI;A;2022;47;;;\nI;B;2022;46;;;\n`);
    expect(series.map(({ terms }) => terms)).toEqual([
      expect.objectContaining({ norm: "lower", margin: 3, kind: "share" }),
      expect.objectContaining({ norm: "lower", margin: 3, kind: "share" }),
    ]);
  });

  it("may differ between areas that each have their own", () => {
    const { series, problems } = readSeries(`${header}I;A;2021;48;lager;3;\nI;B;2021;46;lager;5;\n`);
    expect(series.map(({ terms }) => terms.margin)).toEqual([3, 5]);
    expect(problems).toEqual([]);
  });

  it("are the same however they are written", () => {
    const csv = `${header}I;A;2021;48;Hoger;3;Aandeel\nI;A;2022;47;HOGER IS BETER;3,0;aandeel\n`;
    expect(problemsOf(csv)).toEqual([]);
    expect(termsOf(csv)).toMatchObject({ norm: "higher", margin: 3 });
  });

  it.each([
    ["norm", "I;A;2021;48;lager;3;\nI;A;2022;47;hoger;3;\n", { norm: null }],
    ["marge", "I;A;2021;48;lager;3;\nI;A;2022;47;lager;4;\n", { margin: NaN }],
    ["soort", "I;A;2021;48;lager;3;aandeel\nI;A;2022;47;;;aantal\n", { kind: null }],
  ])("that contradict each other are no terms: %s", (column, rows, terms) => {
    const { problems, series } = readSeries(header + rows);
    expect(problems).toEqual([
      { code: "terms-contradict", facts: { line: 3, column, indicator: "I", area: "A" } },
    ]);
    expect(series[0]?.terms).toMatchObject(terms);
  });

  it.each([
    ["I;A;2021;48;omlaag;3;\n", { norm: null }],
    ["I;A;2021;48;lager;drie;\n", { margin: NaN }],
    ["I;A;2021;48;lager;3;percentage punten\n", { kind: null }],
  ])("that cannot be read are not taken for blank: %j", (row, terms) => {
    const { problems, series } = readSeries(header + row);
    expect(problems).toHaveLength(1);
    expect(series[0]?.terms).toMatchObject(terms);
  });

  it.each([
    ["0,48", "0,03", 3],
    ["0,48", "3", 3],
    ["48", "3%", 3],
    ["48%", "3", 3],
  ])("are in points: values such as %s, margin %s", (value, margin, points) => {
    expect(termsOf(`${header}I;A;2021;${value};lager;${margin};aandeel\n`)?.margin).toBe(points);
  });

  it("are refused where they can mean two things: a margin of 0.5 among shares", () => {
    const csv = `${header}I;A;2021;0,48;lager;0,5;aandeel\n`;
    expect(problemsOf(csv)).toEqual([["mixed-notation", 2]]);
    expect(termsOf(csv)?.margin).toBeNaN();
  });
});

describe("periods", () => {
  it.each([
    ["2022", 12],
    ["2022.0", 12],
    ["2022-K1", 3],
    ["2022-03", 1],
    ["15-03-2022", 1],
    ["2021/2022", 12],
  ])("are read: %s", (text, months) => {
    expect(measurementsOf(`indicator;periode;waarde\nI;${text};48\n`)[0]?.period.months).toBe(months);
  });

  it.each([
    ["", "period-missing"],
    ["voorjaar", "not-a-period"],
  ])("that cannot be read leave the whole series without a usable measurement: %j", (text, code) => {
    const csv = `indicator;periode;waarde\nI;2021;48\nI;${text};47\n`;
    expect(problemsOf(csv)).toEqual([[code, 3]]);
    expect(measurementsOf(csv).map(({ value }) => value)).toEqual([null]);
  });
});
