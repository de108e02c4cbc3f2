import { contractWorkbook } from "../../../src/making/template/contractWorkbook";
import { templateWords } from "../../../src/text/nl/templateWords";
import { locateTables } from "../../../src/workbook/locateTables";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { tableContract, tableKeys } from "../../../src/workbook/template";
import type { ContractContents, TableContents } from "../../../src/workbook/upgrade/ContractContents";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { schemaErrors } from "../../xlsx/schemaErrors";
import { partsOf, partText } from "../../xlsx/workbookFiles";

const rows = (...filled: TableContents["rows"]): TableContents => ({ rows: filled, ownColumns: [] });

const contents: ContractContents = {
  settings: { Gemeente: "Hoorn", Verslagjaar: 2026 },
  ownSettings: [],
  sheets: [],
  tables: new Map([
    [
      "goals",
      rows(
        { code: "D1", level: "Domein", description: "a", population: "Inwoners" },
        { code: "1.10", level: "Bijdrage", parent: "D1", description: "b", population: "Deelnemers" },
        { code: "1.1", parent: "D9", description: "c", population: "Deelnemers" },
        { code: "D1", level: "Domein", description: "dd", population: "Inwoners" },
      ),
    ],
    [
      "targetGroups",
      {
        ownColumns: [{ header: "Mijn kolom", values: ["x", { share: 0.125 }] }],
        rows: [
          { code: "DG", description: "a", sizeFrom: 10, sizeTo: 20, source: "CBS" },
          { code: "DH", description: "a", sizeFrom: 10, source: "CBS", referenceDate: { serial: 45000 } },
        ],
      },
    ],
    [
      "activities",
      rows(
        {
          code: "A1",
          name: "n",
          coreGoals: "1.10",
          sideGoals: "D1; 1.1",
          countingUnit: "Bezoeken",
          count: 3,
        },
        { code: "A2", coreGoals: "1.11", count: { error: "#N/A" } },
        { name: "x", coreGoals: " D1 ", targetGroup: "DQ" },
        ...["D1, 1.10", "D1/1.1", "D1 en 1.1", "D1\n1.1", "D1 & D7", "D1\u00a01.1", "D7", " D8 "].map(
          (sideGoals) => ({
            code: `N${sideGoals}`,
            name: "n",
            coreGoals: "D1",
            sideGoals,
            countingUnit: "Bezoeken",
            count: 3,
          }),
        ),
      ),
    ],
    ["measurements", rows({ indicator: "I1", period: 2020, status: "Trendbreuk" })],
  ]),
};

let made: Uint8Array;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  made = await contractWorkbook("Sjabloon", tableKeys, contents, templateWords);
  snapshot = readWorkbook(made);
});

const textsOf = (pattern: RegExp): string[] =>
  Object.keys(partsOf(made))
    .filter((name) => pattern.test(name))
    .map((name) => partText(made, name));

const decoded = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const within = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => decoded(match[1] ?? "")));

function saidIn(table: "goals" | "targetGroups" | "activities" | "measurements"): unknown[] {
  const sheet = snapshot.sheets.find(({ name }) => name === tableContract(table).name);
  const headers = sheet?.rows.find(({ row }) => row === 4)?.values ?? [];
  const column = headers.indexOf("Controle");
  return (sheet?.rows ?? []).filter(({ row }) => row > 4).flatMap(({ values }) => values[column] || []);
}

describe("the file", () => {
  it("has only parts that the schemas of ECMA-376 allow", async () => {
    const known =
      /^(\[Content_Types\]\.xml|xl\/(workbook|styles|worksheets\/[^/]+|tables\/[^/]+)\.xml|.*\.rels)$/;
    const names = Object.keys(partsOf(made)).filter((name) => known.test(name));
    expect(names.length).toBeGreaterThan(2 * tableKeys.length);
    expect(await schemaErrors(made, names)).toEqual([]);
  });

  it("has a part for each relationship, and no part with macros, comments, drawings or links to elsewhere", () => {
    const names = Object.keys(partsOf(made));
    const targets = within(textsOf(/worksheets\/_rels\/.*\.rels$/), /Target="\.\.\/([^"]+)"/g);
    expect(targets.length).toBe(tableKeys.length);
    for (const target of targets) expect(names).toContain(`xl/${target}`);
    expect(names.filter((name) => /vba|comment|drawing|externalLink|media/i.test(name))).toEqual([]);
    expect(textsOf(/\.rels$/).join("")).not.toContain('TargetMode="External"');
  });

  it("locks the structure and the first sheet, without a password, and no sheet with a table", () => {
    expect(partText(made, "xl/workbook.xml")).toContain('<workbookProtection lockStructure="1"/>');
    const locked = textsOf(/worksheets\/sheet\d+\.xml$/).filter((text) => text.includes("<sheetProtection"));
    expect(locked).toHaveLength(1);
    expect(locked.join("")).not.toMatch(/(?:password|hashValue)=/);
    expect(locked.join("")).not.toContain("<tablePart");
  });

  it("says its title and language, and names nobody", () => {
    const properties = partText(made, "docProps/core.xml");
    expect(properties).toContain(
      "<dc:title>Sjabloon, Hoorn, 2026</dc:title><dc:language>nl-NL</dc:language>",
    );
    expect(within([properties], /<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)).toEqual([
      "Doelbereik",
      "Doelbereik",
    ]);
  });

  it("gives every table alternative text and a header row, and merges nothing", () => {
    const tables = textsOf(/xl\/tables\//);
    expect(tables.filter((text) => /altText="[^"]{10,}"/.test(text))).toHaveLength(tableKeys.length);
    expect(tables.filter((text) => text.includes('headerRowCount="1"'))).toHaveLength(tableKeys.length);
    expect(textsOf(/worksheets\/sheet/).join("")).not.toContain("<mergeCell");
  });

  it("prints one page wide, lying down, with the headers on every page", () => {
    const sheets = textsOf(/worksheets\/sheet\d+\.xml$/).filter((text) => text.includes("<tablePart"));
    for (const text of sheets)
      expect(text).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    expect(within([partText(made, "xl/workbook.xml")], /Print_Titles"[^>]*>([^<]*)</g)).toHaveLength(
      tableKeys.length,
    );
  });
});

describe("drop-downs", () => {
  it("that offer codes begin at the first row of the column Code of the table they are of", () => {
    const lists = within(textsOf(/worksheets\/sheet/), /<formula1>(OFFSET[^<]*)</g);
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) {
      const [, name, column] =
        /^OFFSET\((\w+)!\$([A-Z])\$5,0,0,MAX\(1,COUNTA\(\1!\$\2\$5:\$\2\$\d+\)\),1\)$/.exec(list) ?? [
          "",
          "",
          "",
        ];
      const sheet = snapshot.sheets.find((one) => one.name === name);
      const headers = sheet?.rows.find(({ row }) => row === 4)?.values ?? [];
      expect(headers["ABCDEFGHIJ".indexOf(column ?? "")]).toBe("Code");
    }
  });

  it("and messages stand in every row of the table, the empty ones too", () => {
    const ranges = within(textsOf(/worksheets\/sheet3\.xml$/), /<dataValidation [^>]*sqref="([^"]+)"/g);
    expect(ranges).toContain("A5:A33");
  });
});

describe("the column Controle", () => {
  // The sentences are what LibreOffice 7.4 calculates for these cells when the stored results are taken out.
  it("says what LibreOffice calculates: blanks, unknown codes, codes that stand there twice, 1.10 beside 1.1", () => {
    expect(saidIn("goals")).toEqual([
      "Vul in: Niveau, Bovenliggend staat niet in Doelen",
      "De code staat er twee keer",
    ]);
  });

  it("says what LibreOffice calculates: a range will do for a size, and one bound will not", () => {
    expect(saidIn("targetGroups")).toEqual(["Vul in: Peildatum", "Vul in: Omvang"]);
  });

  it("says what LibreOffice calculates: errors, lists of codes, spaces around a code", () => {
    expect(saidIn("activities")).toEqual([
      "In een cel staat een fout",
      "Vul in: Code, Teleenheid, Aantal, Doelgroep staat niet in Doelgroepen",
      "Nevendoelen staat niet in Doelen",
      "Nevendoelen staat niet in Doelen",
    ]);
  });

  it("says what LibreOffice calculates: a status is enough where there is no value", () => {
    expect(saidIn("measurements")).toEqual(["Indicator staat niet in Indicatoren"]);
  });

  it("is the column's own formula, so that a new row has it too", () => {
    const calculated = within(textsOf(/xl\/tables\//), /<calculatedColumnFormula>([^<]*)</g);
    expect(calculated).toHaveLength(tableKeys.length - 1);
    const inCells = within(textsOf(/worksheets\/sheet/), /<f>(IFERROR\(IF\(SUMPRODUCT[^<]*)<\/f>/g);
    for (const formula of calculated) expect(inCells).toContain(formula);
  });

  it("leaves a row without anything else a blank row to the check", () => {
    const { tables } = locateTables(snapshot);
    expect(tables.get("goals")?.rows.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
    expect(tables.get("spread")?.rows).toEqual([]);
  });
});

describe("the first sheet", () => {
  it("counts the rows that are not complete, and says what is still empty (LibreOffice 7.4)", () => {
    const rowsOfStart = snapshot.sheets[0]?.rows ?? [];
    const said = Object.fromEntries(rowsOfStart.map(({ values }) => [values[0], values[3]]));
    expect(said).toMatchObject({
      Doelen: 2,
      Doelgroepen: 2,
      Activiteiten: 4,
      Spreiding: "nog leeg",
      Metingen: 1,
    });
    expect(rowsOfStart[0]?.values[0]).toBe("Sjabloon, Hoorn, 2026");
    expect(rowsOfStart[2]?.values[0]).toContain("9");
  });

  it("fits one screen: no more than 40 rows", () => {
    expect(snapshot.sheets[0]?.rows.at(-1)?.row).toBeLessThanOrEqual(40);
  });
});

/** All of these stand in the function list of Excel 2007 (Microsoft, "Excel functions by category", without a mark of version). */
const knownIn2007 = [
  "AND", "CHAR", "COUNTA", "COUNTIF", "FIND", "HYPERLINK", "IF", "IFERROR", "ISERROR", "ISNA", "LEN", "MATCH", "MAX", "MID",
  "NOT", "OFFSET", "OR", "ROW", "SUM", "SUMPRODUCT", "TRIM",
]; // prettier-ignore

it("uses no function that Excel 2016 does not know", () => {
  const formulas = [
    ...within(textsOf(/worksheets\/sheet/), /<f>([^<]*)<\/f>/g),
    ...within(textsOf(/worksheets\/sheet/), /<formula\d?>([^<]*)</g),
  ];
  const used = new Set(
    formulas.flatMap((formula) =>
      [...formula.replaceAll(/"[^"]*"/g, "").matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name),
    ),
  );
  expect([...used].filter((name) => !knownIn2007.includes(name ?? ""))).toEqual([]);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
});
