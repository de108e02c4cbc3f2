import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hiddenActivities, planted, type Planted } from "../scripts/amsterdam/planted";
import { readSource } from "../scripts/amsterdam/readSource";
import { amsterdamWorkbook } from "../scripts/amsterdamWorkbook";
import { haarlemWorkbook } from "../scripts/haarlemWorkbook";
import { templateWorkbook } from "../scripts/templateWorkbook";
import { buildReport } from "../src/report/buildReport";
import { checkWorkbook, type CheckedWorkbook } from "../src/workbook/checkWorkbook";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../src/workbook/snapshot";
import { assignmentSettings, tableContract, template, type TableKey } from "../src/workbook/template";
import { readWorkbook } from "../src/xlsx/readWorkbook";

const asset = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../assets", `${name}.xlsx`)));

function sheetOf(snapshot: WorkbookSnapshot, table: TableKey): SheetSnapshot {
  const sheet = snapshot.sheets.find(({ name }) => name === tableContract(table).name);
  if (sheet === undefined) throw new Error(`no sheet for ${table}`);
  return sheet;
}

function rowsUnderHeader(sheet: SheetSnapshot): SheetSnapshot["rows"] {
  const firstDataRow = (sheet.tables[0]?.range.firstRow ?? 0) + 1;
  return sheet.rows.filter(({ row }) => row >= firstDataRow);
}

function columnOf(table: TableKey, field: string): number {
  return Object.keys(tableContract(table).fields).indexOf(field);
}

const valuesOf = (snapshot: WorkbookSnapshot, table: TableKey, field: string): (CellValue | undefined)[] =>
  rowsUnderHeader(sheetOf(snapshot, table)).map(({ values }) => values[columnOf(table, field)]);

describe.each([
  ["sjabloon", templateWorkbook],
  ["voorbeeld-amsterdam", amsterdamWorkbook],
  ["voorbeeld-haarlem", haarlemWorkbook],
])("%s.xlsx", (name, build) => {
  const committed = asset(name);
  const snapshot = readWorkbook(committed);

  it("holds the same cells as one that is built now", async () => {
    expect(readWorkbook(await build())).toEqual(snapshot);
  });

  it("is built the same to the byte each time", async () => {
    expect(Buffer.from(await build()).equals(Buffer.from(await build()))).toBe(true);
  });

  it("stays small enough to hand over by mail", () => {
    expect(committed.length).toBeLessThan(200_000);
  });

  it("has every required table of the contract under its own name, with every column", () => {
    for (const { name: table, fields } of Object.values(template).filter(({ required }) => required)) {
      const sheet = snapshot.sheets.find((candidate) => candidate.name === table);
      const [found] = sheet?.tables ?? [];
      const headers = sheet?.rows.find(({ row }) => row === found?.range.firstRow)?.values ?? [];
      expect(found?.name).toBe(table);
      expect(headers.slice(0, Object.keys(fields).length)).toEqual(
        Object.values(fields).map(({ header }) => header),
      );
    }
  });

  it("opens with words and says which columns are required", () => {
    expect(snapshot.sheets[0]?.name).toBe("Lees mij");
    expect(sheetOf(snapshot, "goals").rows[1]?.values[0]).toContain("Code, Niveau, Omschrijving, Populatie");
  });

  it("lists every setting of the contract", () => {
    expect(valuesOf(snapshot, "assignment", "setting")).toEqual(Object.keys(assignmentSettings));
  });
});

describe("the template", () => {
  it("has the tables that may be left out as well, in the order of the contract", () => {
    const tables = readWorkbook(asset("sjabloon")).sheets.flatMap((sheet) => sheet.tables);
    expect(tables.map(({ name }) => name)).toEqual(Object.values(template).map(({ name }) => name));
  });

  it("has nothing wrong in it but that it is empty", () => {
    const { findings } = checkWorkbook(readWorkbook(asset("sjabloon")));
    expect(new Set(findings.map(({ cause }) => cause))).toEqual(new Set(["table-empty"]));
  });
});

describe("the sample of Amsterdam", () => {
  const snapshot = readWorkbook(asset("voorbeeld-amsterdam"));
  const checked = checkWorkbook(snapshot);

  it("has the 200 grants, and one of them twice (source: subsidy register, 200 file numbers)", () => {
    const codes = valuesOf(snapshot, "activities", "code");
    expect(codes).toHaveLength(201);
    expect(new Set(codes).size).toBe(200);
  });

  it("has the sizes that CBS published (2019: Amsterdam 862,965; 65 and older 107,980; Driemond 1,605)", () => {
    const codes = valuesOf(snapshot, "targetGroups", "code");
    const sizes = valuesOf(snapshot, "targetGroups", "size");
    const published = ["INW-AMS", "65P-AMS", "INW-DRI"].map((code) => sizes[codes.indexOf(code)]);
    expect(published).toEqual([862965, 107980, 1605]);
  });

  it("counts every wijk of CBS in one district, but for Westpoort's two (sum of the rows of the source)", () => {
    const codes = valuesOf(snapshot, "targetGroups", "code");
    const sizes = valuesOf(snapshot, "targetGroups", "size");
    const districts = ["CE", "WE", "NW", "ZU", "OO", "NO", "ZO"].map((code) => `INW-${code}`);
    const total = districts.reduce((sum, code) => sum + Number(sizes[codes.indexOf(code)]), 0);
    const westpoort = ["WK036310", "WK036311"];
    const published = readSource("cbs_84583NED_kwb_amsterdam_2019.csv", ";")
      .filter((row) => row["SoortRegio_2"] === "Wijk" && !westpoort.includes(row["Codering_3"] ?? ""))
      .reduce((sum, row) => sum + Number(row["AantalInwoners_5"]), 0);
    expect(total).toBe(published);
  });

  it.each(planted.map((mistake) => [mistake.cause, mistake.key, mistake] as const))(
    "has %s of %s found in its cell",
    (cause, _, mistake) => {
      const places = placesOf(checked, mistake);
      expect(checked.findings.map((finding) => finding.cause)).toContain(cause);
      expect(places).toContainEqual(expectedPlace(snapshot, mistake));
    },
  );

  it("has its hidden rows and the dot of CBS found", () => {
    const count = (cause: string): number =>
      checked.findings.find((finding) => finding.cause === cause)?.count ?? 0;
    expect(count("hidden-rows")).toBe(hiddenActivities.length);
    expect(count("missing-mark")).toBe(1);
  });

  it("has nothing found that was not planted, but for goals without an indicator and bounds on reach", () => {
    const fromTheData = [
      "goal-without-indicator",
      "overlap-unknown",
      "hidden-rows",
      "missing-mark",
      // The register of grants says nothing of why an activity should help.
      "activity-without-underpinning",
    ];
    const expected = new Set([...planted.map(({ cause }) => cause as string), ...fromTheData]);
    expect(new Set(checked.findings.map((finding) => finding.cause as string))).toEqual(expected);
  });

  it("shows indicators that move, do not move, cannot tell and cannot be compared", () => {
    const verdicts = new Set(checked.series.map(({ judgement }) => judgement.verdict));
    for (const verdict of ["moved-favourably", "not-moving", "cannot-tell", "not-comparable", "baseline"]) {
      expect(verdicts).toContain(verdict);
    }
  });
});

function placesOf(checked: CheckedWorkbook, { cause }: Planted): unknown[] {
  return checked.findings
    .filter((finding) => finding.cause === cause)
    .flatMap((finding) => finding.examples.map(({ place }) => place));
}

/** The last row with the key: of a row that stands there twice, the second is the one that is too much. */
function expectedPlace(snapshot: WorkbookSnapshot, { table, key, period, field }: Planted): unknown {
  const sheet = sheetOf(snapshot, table);
  const periodColumn = columnOf(table, "period");
  const row = rowsUnderHeader(sheet).findLast(
    ({ values }) => values[0] === key && (period === undefined || values[periodColumn] === period),
  )?.row;
  return { sheet: sheet.name, row, column: field === null ? null : columnOf(table, field) };
}

describe("the worked case of Haarlem and Hoorn", () => {
  const snapshot = readWorkbook(asset("voorbeeld-haarlem"));
  const { state, counts, report } = (() => {
    const checked = checkWorkbook(snapshot);
    return { ...checked, report: buildReport(checked) };
  })();

  it("fills every table of the contract, and has no error in it", () => {
    const empty = Object.entries(template).filter(
      ([key]) => rowsUnderHeader(sheetOf(snapshot, key as TableKey)).length === 0,
    );
    expect(empty.map(([, { name }]) => name)).toEqual([]);
    expect(counts.errors).toBe(0);
    expect(state).toBe("ready-with-explanation");
  });

  it("has the tree of Hoorn: 3 domains, 9 life areas, 1 ambition, 3 results, 3 contributions", () => {
    const ofHoorn = (level: string) =>
      report.goals.filter((goal) => goal.level === level && !goal.code.startsWith("H"));
    expect(
      ["domain", "life-area", "ambition", "societal-result", "contribution"].map(
        (level) => ofHoorn(level).length,
      ),
    ).toEqual([3, 9, 1, 3, 3]);
  });

  it("has the published numbers: 80,000 people, 1,700 of whom 1,360 shifted, 6,500 against 12,000 euros", () => {
    expect(valuesOf(snapshot, "targetGroups", "size")[0]).toBe(80000);
    expect([valuesOf(snapshot, "shifts", "atStart")[0], valuesOf(snapshot, "shifts", "shifted")[0]]).toEqual([
      1700, 1360,
    ]);
    expect([
      valuesOf(snapshot, "businessCases", "costs")[0],
      valuesOf(snapshot, "businessCases", "avoidedPerYear")[0],
    ]).toEqual([6500, 12000]);
    expect(valuesOf(snapshot, "statements", "statement")[0]).toBe(
      "Doordat ik deelneem aan de activiteit heb ik meer mensen leren kennen in de buurt",
    );
  });
});
