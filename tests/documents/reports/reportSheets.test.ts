import type { KeptSheet } from "../../../src/documents/reports/KeptSheet";
import type { MadeReports } from "../../../src/documents/reports/makeReports";
import type { ReportDocument, ReportFigure } from "../../../src/documents/reports/ReportDocument";
import type { ReportKind } from "../../../src/report/conversation/ReportKind";
import { councilDocument } from "../../../src/documents/reports/compose/councilDocument";
import { agendaDocument } from "../../../src/documents/reports/compose/agendaDocument";
import { reportSheets } from "../../../src/documents/reports/reportSheets";
import type { SheetValue } from "../../../src/documents/SheetContents";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { Language } from "../../../src/text/sentencesIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { everyQuestion, everyReason, facts, indicator, notes, page, reach, statement } from "./handMadeFacts";
import type { Sample } from "./reportsOfSample";
import { reportsOf, samples, snapshotOfSample } from "./reportsOfSample";

const provenance = { version: "1", time: "31-01-2026 09:05", file: "a.xlsx" };

const agendaSheets = (changes: Partial<ConversationFacts>, language: Language = "nl"): KeptSheet[] => {
  const made = facts(changes);
  return reportSheets(agendaDocument(made, sentencesIn(language), provenance), made);
};

const councilSheets = (changes: Partial<ConversationFacts>): KeptSheet[] => {
  const made = facts(changes);
  return reportSheets(councilDocument(made, sentencesIn("nl"), provenance), made);
};

const columnOf = ({ columns, rows }: KeptSheet, header: string): SheetValue[] => {
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return rows.map((row) => row[index] ?? null);
};

const figuresOf = ({ sections }: ReportDocument): ReportFigure[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
  );

describe("the sheets of the agenda", () => {
  it("have the names and the columns of the contract, in Dutch and in English", () => {
    const [dutch, questions] = agendaSheets({ reasons: everyReason(), questions: everyQuestion() });
    expect([dutch?.name, dutch?.tableName, questions?.tableName]).toEqual([
      "Gespreksagenda",
      "Gespreksagenda",
      "Meetvragen",
    ]);
    expect(dutch?.keyColumn).toBe("Kenmerk");
    expect(dutch?.noteColumns).toEqual([
      "Mogelijke verklaring",
      "Klopt dat?",
      "Wat spreken wij af",
      "Wie",
      "Wanneer",
      "Status",
    ]);
    const [english] = agendaSheets({ reasons: everyReason() }, "en");
    expect(english?.tableName).toBe("Gespreksagenda");
    expect(english?.keyColumn).toBe("Key");
    expect(english?.noteColumns[1]).toBe("Is that right?");
  });

  it("leave the columns of people blank, and say beside them what was said before", () => {
    const now = [
      notes({ agreed: "uit de tabel", source: "interpretations" }),
      notes({ agreed: "uit dit blad", source: "agenda" }),
    ];
    const earlier = [notes({ year: 2024, explanation: "van vorig jaar", source: "previous-year" })];
    const [sheet] = agendaSheets({ reasons: everyReason({ now, earlier }) });
    if (sheet === undefined) throw new Error("no sheet");
    for (const header of sheet.noteColumns) {
      expect(columnOf(sheet, header).every((value) => value === null)).toBe(true);
    }
    const [before] = columnOf(sheet, "Eerder gezegd");
    expect(before).toContain("‘uit de tabel’");
    expect(before).toContain("‘van vorig jaar’");
    expect(before).not.toContain("uit dit blad");
  });

  it("carry a row of which the reason is gone with what was seen then, marked, and to be left alone where it stands", () => {
    const [reason] = everyReason().filter(({ code }) => code === "still-open");
    if (reason?.code !== "still-open") throw new Error("no open row");
    const { point } = reason.facts;
    const facts = { point: { ...point, observation: "Bus reed niet" }, isCarried: true };
    const [sheet] = agendaSheets({ reasons: [{ ...reason, facts }] });
    if (sheet === undefined) throw new Error("no sheet");
    expect([columnOf(sheet, "Wat zien wij"), columnOf(sheet, "Stand"), sheet.carriedKeys]).toEqual([
      ["Bus reed niet"],
      [sheet.gone],
      [reason.key],
    ]);
  });

  it("say in every row of theirs that it stands, also where there is nothing to tell", () => {
    for (const sheet of [
      ...agendaSheets({}),
      ...agendaSheets({ reasons: everyReason() }),
      ...councilSheets({}),
    ]) {
      expect([sheet.name, new Set(columnOf(sheet, sheet.goneColumn))]).toEqual([
        sheet.name,
        new Set([sheet.standing]),
      ]);
    }
  });

  it("hold one row without notes where there is nothing to talk about", () => {
    const sheets = agendaSheets({});
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(sheets.map((sheet) => columnOf(sheet, sheet.keyColumn))).toEqual([["-"], ["-"]]);
  });
});

describe("the sheet Grafieken", () => {
  const charts = (changes: Partial<ConversationFacts>): KeptSheet => {
    const sheet = councilSheets(changes).find(({ tableName }) => tableName === "Grafieken");
    if (sheet === undefined) throw new Error("no charts");
    return sheet;
  };

  it("draws a reach as a bar from 1.5 to 2.6, and a share from 66 to 88", () => {
    const sheet = charts({ pages: [page({ reach: [reach()], statements: [statement()] })] });
    expect(
      sheet.charts.map(({ kind, series, firstRow, lastRow }) => [kind, series, firstRow, lastRow]),
    ).toEqual([
      ["range", ["Onder", "Bandbreedte"], 0, 0],
      ["range", ["Onder", "Bandbreedte"], 1, 1],
    ]);
    expect(columnOf(sheet, "Onder")).toEqual([1.5, 66]);
    expect(columnOf(sheet, "Bandbreedte")).toEqual([1.1, 22]);
    expect(columnOf(sheet, "Eenheid")).toEqual(["%", "%"]);
  });

  it("draws an indicator as lines of value, bounds and target: 48 between 46 and 50, target 45", () => {
    const sheet = charts({ pages: [page({ town: [indicator("not-moving")] })] });
    expect(sheet.charts[0]).toMatchObject({
      kind: "line",
      name: "Doelbereik CONTACT",
      categories: "Naam",
      series: ["Waarde", "Onder", "Boven", "Streefwaarde"],
      firstRow: 0,
      lastRow: 1,
    });
    expect(columnOf(sheet, "Naam")).toEqual(["2022", "2023"]);
    expect(columnOf(sheet, "Waarde")).toEqual([48, 48]);
    expect(columnOf(sheet, "Onder")).toEqual([46, 46]);
    expect(columnOf(sheet, "Boven")).toEqual([50, 50]);
    expect(columnOf(sheet, "Streefwaarde")).toEqual([45, 45]);
  });

  it("draws no line across a break", () => {
    const whole = indicator("not-comparable");
    const [before, after] = whole.measurements;
    if (before === undefined || after === undefined) throw new Error("no measurements");
    const broken = { ...whole, measurements: [before, { ...after, breakBefore: "series-broken" as const }] };
    const sheet = charts({ pages: [page({ town: [broken] })] });
    expect(columnOf(sheet, "Waarde")).toEqual([48, null, 48]);
    expect(columnOf(sheet, "Streefwaarde")).toEqual([45, null, 45]);
    expect(sheet.charts[0]?.lastRow).toBe(2);
  });

  it("shows no number that is suppressed", () => {
    const whole = indicator("suppressed");
    const hidden = {
      ...whole,
      measurements: [...whole.measurements, { ...whole.measurements[0], suppressed: true }],
    };
    const sheet = charts({ pages: [page({ town: [hidden as typeof whole] })] });
    expect(columnOf(sheet, "Waarde")).toEqual([48, 48, null]);
  });

  it("draws at most twelve indicators, those to talk about first, and says how many it does not draw", () => {
    const town = Array.from({ length: 20 }, (_, index) => indicator("not-moving", { code: `I${index}` }));
    const last = town[19];
    const [reason] = everyReason();
    if (last === undefined || reason === undefined) throw new Error("no indicators");
    const reasons = [{ ...reason, code: "indicator" as const, facts: { indicator: last } }];
    const sheet = charts({ pages: [page({ town })], reasons });
    expect(sheet.charts).toHaveLength(12);
    expect(sheet.charts[0]?.name).toBe("Doelbereik I19");
    expect(sheet.charts[1]?.name).toBe("Doelbereik I0");
    expect(sheet.note?.at(-1)).toContain("8");
  });

  it("draws no indicator that was measured once", () => {
    const once = { ...indicator("baseline"), measurements: indicator("baseline").measurements.slice(1) };
    const sheet = charts({ pages: [page({ town: [once] })] });
    expect(sheet.charts).toEqual([]);
    expect(columnOf(sheet, "Kenmerk")).toEqual(["-"]);
  });
});

describe.each(samples)("the sheets of the sample %s", (sample: Sample) => {
  let made: MadeReports;
  beforeAll(() => {
    made = reportsOf(snapshotOfSample(sample));
  });

  const documentOf = (kind: ReportKind): ReportDocument => {
    const found = made.documents.find((document) => document.kind === kind);
    if (found === undefined) throw new Error(`no ${kind}`);
    return found;
  };

  it.each([
    ["year", "Jaarbeeld"],
    ["trend", "Trendrapportage"],
  ] as const)("hold every figure of the %s report as it is written there", (kind, table) => {
    const figures = figuresOf(documentOf(kind));
    const sheet = made.sheets.find(({ tableName }) => tableName === table);
    if (sheet === undefined) throw new Error(`no ${table}`);
    expect(figures.length).toBeGreaterThan(0);
    expect(columnOf(sheet, "Kenmerk")).toEqual(figures.map(({ key }) => key));
    expect(columnOf(sheet, "Uitkomst")).toEqual(figures.map(({ shown }) => shown));
    expect(columnOf(sheet, "Aantal (n)")).toEqual(figures.map(({ persons }) => persons));
    const values = columnOf(sheet, "Waarde");
    figures.forEach(({ value, unit }, index) => {
      if (value === null) expect(values[index]).toBeNull();
      else expect(values[index]).toBeCloseTo(unit === "share" ? value * 100 : value, 9);
    });
  });

  it("hold no figure of the council or the table that the year report writes otherwise", () => {
    const written = new Map(figuresOf(documentOf("year")).map(({ key, shown }) => [key, shown]));
    for (const name of ["Raadsblad", "Ontwikkeltafel"]) {
      const sheet = made.sheets.find(({ tableName }) => tableName === name);
      if (sheet === undefined) throw new Error(`no ${name}`);
      const shown = columnOf(sheet, "Uitkomst");
      columnOf(sheet, "Kenmerk").forEach((key, index) => {
        expect([key, written.get(String(key))]).toEqual([key, shown[index]]);
      });
    }
  });

  it("are one table each, with headers and keys that differ", () => {
    for (const { name, columns, rows, keyColumn, noteColumns, goneColumn } of made.sheets) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect([name, new Set(headers).size]).toEqual([name, headers.length]);
      for (const header of [keyColumn, goneColumn, ...noteColumns]) {
        expect(columns.map((column) => column.header)).toContain(header);
      }
      const key = columns.findIndex(({ header }) => header === keyColumn);
      const keys = rows.map((row) => row[key]);
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it("have charts over rows and columns that are there, each with its own name and words", () => {
    const charts = made.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
    expect(charts.length).toBeGreaterThan(0);
    expect(new Set(charts.map(({ chart }) => chart.name)).size).toBe(charts.length);
    for (const { sheet, chart } of charts) {
      expect(chart.name).toMatch(/^Doelbereik /);
      expect(chart.alternativeText).not.toBe("");
      expect(chart.lastRow).toBeLessThan(sheet.rows.length);
      expect(chart.firstRow).toBeLessThanOrEqual(chart.lastRow);
      for (const header of [chart.categories, ...chart.series]) {
        expect(sheet.columns.map((column) => column.header)).toContain(header);
      }
    }
  });
});
