import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { MadeReports } from "../../../src/documents/reports/makeReports";
import { makeReports } from "../../../src/documents/reports/makeReports";
import type { ReportDocument, ReportFigure } from "../../../src/documents/reports/ReportDocument";
import { reportKinds } from "../../../src/report/conversation/ReportKind";
import { runToEnd } from "../../../src/workbook/runToEnd";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { houseTemplate } from "../../making/houseStyle/houseTemplate";
import type { BuiltCommand } from "../builtCommand";
import { answerOf, buildCommand } from "../builtCommand";
import { soundCells, writeCells } from "../workbookInCells";

const words = ["jaarverslag", "trendrapportage", "gespreksagenda", "ontwikkeltafel", "raadsblad"];
const sampleNamed = (name: string): string => join(__dirname, "../../../assets", `voorbeeld-${name}.xlsx`);

let command: BuiltCommand;
let folder: string;
beforeAll(() => {
  command = buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-report-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);

function reportsOf(file: string): MadeReports {
  return runToEnd(
    makeReports(readWorkbook(readFileSync(file)), {
      kinds: reportKinds,
      view: { kind: "whole" },
      previous: null,
      language: "nl",
      provenance: { version: "", time: "", file: "" },
    }),
  );
}

const figuresOf = ({ sections }: ReportDocument) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
  );
const withoutSpaces = (text: string): string => text.replace(/\s/g, "");
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (markup: string): string =>
  withoutSpaces(
    markup
      .replace(/<[^>]*>/g, "")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ""),
  );
const wordText = (file: string): string =>
  plain(strFromU8(unzipSync(readFileSync(file))["word/document.xml"] ?? new Uint8Array()));
const webText = (file: string): string => plain(readFileSync(file, "utf8"));
const cellsOf = (file: string): Set<unknown> =>
  new Set(
    readWorkbook(readFileSync(file)).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ values }) =>
        values.map((value) => (typeof value === "string" ? withoutSpaces(value) : value)),
      ),
    ),
  );

/** In the sheets shares stand as percentages, in the unit that is shown. */
function hasNumber(cells: ReadonlySet<unknown>, value: number | null, unit: ReportFigure["unit"]): boolean {
  if (value === null) return true;
  const wanted = unit === "share" ? value * 100 : value;
  return [...cells].some((cell) => typeof cell === "number" && Math.abs(cell - wanted) < 1e-6);
}

test.each(["haarlem", "amsterdam"])(
  "every report on %s in every format, with the same figures in all of them",
  async (name) => {
    const sample = sampleNamed(name);
    const original = readFileSync(sample);
    const formats = "docx,html,xlsx";
    const answer = await command.run(
      "verslag",
      sample,
      "--soort",
      words.join(),
      "--formaat",
      formats,
      "--uit",
      at("uit"),
    );
    expect(answer.err).not.toMatch(/fout van Doelbereik/);
    expect(answer.exitCode).toBe(name === "haarlem" ? 0 : 1);
    const place = (word: string, ending: string) => at("uit", `voorbeeld-${name}-${word}.${ending}`);
    expect(readdirSync(at("uit")).sort()).toEqual(
      [
        ...words.flatMap((word) => [`voorbeeld-${name}-${word}.docx`, `voorbeeld-${name}-${word}.html`]),
        `voorbeeld-${name}-verslagen.xlsx`,
      ].sort(),
    );
    expect(readFileSync(sample).equals(original)).toBe(true);
    const { documents } = reportsOf(sample);
    const cells = cellsOf(place("verslagen", "xlsx"));
    const compared = documents.flatMap((document, index) => {
      const figures = figuresOf(document);
      const word = wordText(place(words[index] ?? "", "docx"));
      const web = webText(place(words[index] ?? "", "html"));
      return figures.map(({ shown, value, unit }) => {
        const text = withoutSpaces(shown);
        return [
          shown,
          word.includes(text),
          web.includes(text),
          cells.has(text),
          hasNumber(cells, value, unit),
        ];
      });
    });
    expect(compared.length).toBeGreaterThan(50);
    expect(compared.filter(([, ...found]) => !found.every(Boolean))).toEqual([]);
  },
  300_000,
);

test("beside the workbook and in Word where nothing else is asked, and never over what stands there", async () => {
  const original = await writeCells(at("map.xlsx"), soundCells);
  writeFileSync(at("map-jaarverslag.docx"), "van iemand");
  const answer = await command.run("verslag", at("map.xlsx"));
  expect(readFileSync(at("map-jaarverslag.docx"), "utf8")).toBe("van iemand");
  expect(readdirSync(folder).sort()).toEqual([
    "map-jaarverslag (2).docx",
    "map-jaarverslag.docx",
    "map.xlsx",
  ]);
  expect(wordText(at("map-jaarverslag (2).docx"))).toContain("Jaarverslag");
  expect(readFileSync(at("map.xlsx")).equals(original)).toBe(true);
  expect(answer.exitCode).not.toBe(2);
});

test("speaks English, also in the names of its files", async () => {
  await writeCells(at("map.xlsx"), soundCells);
  await command.run("verslag", at("map.xlsx"), "--soort", "raadsblad", "--formaat", "html", "--taal", "en");
  expect(readFileSync(at("map-council-page.html"), "utf8")).toContain('<html lang="en">');
});

const [header = [], activity = []] = soundCells["Activiteiten"] ?? [];
const ofTwoProviders: typeof soundCells = {
  ...soundCells,
  Activiteiten: [
    [...header, "Aanbieder"],
    [...activity, "Stichting Buurts"],
    ["A-02", "Buurtdiner", "R1.1", "G1", "Unieke personen", 900, "De Schakel"],
  ],
};

test("a report of one provider is named after it, and its workbook holds nothing of the others", async () => {
  await writeCells(at("map.xlsx"), ofTwoProviders);
  const asked = ["--aanbieder", "buurts", "--soort", "gespreksagenda", "--formaat", "html,xlsx"];
  const answer = await command.run("verslag", at("map.xlsx"), ...asked);
  expect(answer.exitCode).not.toBe(2);
  expect(readdirSync(folder).sort()).toEqual([
    "map-gespreksagenda-stichting-buurts.html",
    "map-gespreksagenda-stichting-buurts.xlsx",
    "map.xlsx",
  ]);
  const sheets = readWorkbook(readFileSync(at("map-gespreksagenda-stichting-buurts.xlsx"))).sheets;
  expect(sheets.map(({ name }) => name)).toEqual(["Gespreksagenda", "Meetvragen"]);
});

test("what is written in the workbook of one provider comes back with --vorig, and the answer says so", async () => {
  await writeCells(at("map.xlsx"), ofTwoProviders);
  const asked = ["--aanbieder", "buurts", "--soort", "gespreksagenda", "--formaat", "html,xlsx"];
  const first = await command.run("verslag", at("map.xlsx"), ...asked);
  expect(first.out).toContain("--vorig");
  const file = at("map-gespreksagenda-stichting-buurts.xlsx");
  const written = readFileSync(file);
  const sheet = readWorkbook(written).sheets.find(({ name }) => name === "Meetvragen");
  const header = sheet?.rows.find(
    ({ values }) => values.includes("Klopt dat?") || values.includes("Wat spreken wij af"),
  );
  const column = header?.values.indexOf("Wat spreken wij af") ?? -1;
  const cell = { row: (header?.row ?? 0) + 1, column, value: "Volgend jaar tellen wij mee" };
  const edit = { kind: "set-cells", sheet: "Meetvragen", cells: [cell] } as const;
  writeFileSync(at("met-notitie.xlsx"), patchWorkbook(written, [edit]));
  const again = [...asked, "--vorig", at("met-notitie.xlsx"), "--uit", at("uit")];
  const second = await command.run("verslag", at("map.xlsx"), ...again);
  expect(second.exitCode).not.toBe(2);
  const made = at("uit", "map-gespreksagenda-stichting-buurts");
  expect(webText(`${made}.html`)).toContain(withoutSpaces("Volgend jaar tellen wij mee"));
  expect([...cellsOf(`${made}.xlsx`)].join()).toContain(withoutSpaces("Volgend jaar tellen wij mee"));
});

test("a provider without a letter in its name does not get the file of the whole", async () => {
  const named = ofTwoProviders.Activiteiten?.map((row) =>
    row.map((cell) => (cell === "De Schakel" ? "!!!" : cell)),
  );
  await writeCells(at("map.xlsx"), { ...ofTwoProviders, Activiteiten: named ?? [] });
  await command.run("verslag", at("map.xlsx"), "--aanbieder", "!!!", "--formaat", "html");
  expect(readdirSync(folder).sort()).toEqual(["map-jaarverslag-aanbieder-2.html", "map.xlsx"]);
});

test("a house style with damaged styles is told as such, and nothing is written", async () => {
  await writeCells(at("map.xlsx"), soundCells);
  writeFileSync(at("huis.docx"), houseTemplate({ parts: { "word/styles.xml": "<w:styles kapot" } }));
  const answer = await command.run("verslag", at("map.xlsx"), "--huisstijl", at("huis.docx"));
  expect(answer.exitCode).toBe(2);
  expect(answer.err).toContain("sjabloon is beschadigd");
  expect(answer.err).toContain("word/styles.xml");
  expect(answer.err).not.toMatch(/fout van Doelbereik/);
  expect(readdirSync(folder).sort()).toEqual(["huis.docx", "map.xlsx"]);
});

test("each provider gets a report of its own where that is asked", async () => {
  await writeCells(at("map.xlsx"), ofTwoProviders);
  const asked = ["--aanbieder", "elk", "--soort", "raadsblad", "--formaat", "html", "--uit", at("uit")];
  await command.run("verslag", at("map.xlsx"), ...asked);
  expect(readdirSync(at("uit")).sort()).toEqual([
    "map-raadsblad-de-schakel.html",
    "map-raadsblad-stichting-buurts.html",
  ]);
});

test("a workbook that has the sheets keeps the notes in them when they are made again", async () => {
  await writeCells(at("map.xlsx"), soundCells);
  const asked = ["--soort", "gespreksagenda", "--formaat", "xlsx"];
  await command.run("verslag", at("map.xlsx"), ...asked);
  await command.run("verslag", at("map-gespreksagenda.xlsx"), ...asked);
  const tables = (file: string) =>
    readWorkbook(readFileSync(file)).sheets.map(({ name, tables: found }) => [name, found.length]);
  expect(tables(at("map-gespreksagenda-gespreksagenda.xlsx"))).toEqual(tables(at("map-gespreksagenda.xlsx")));
});

test("last year's workbook is read, and gives a report too", async () => {
  await writeCells(at("nu.xlsx"), soundCells);
  await writeCells(at("vorig.xlsx"), soundCells);
  const asked = ["--vorig", at("vorig.xlsx"), "--formaat", "html"];
  const answer = await command.run("verslag", at("nu.xlsx"), ...asked);
  expect(answer.exitCode).not.toBe(2);
  expect(existsSync(at("nu-jaarverslag.html"))).toBe(true);
});

describe("refuses, says why, and writes nothing", () => {
  test.each<[string, readonly string[], string]>([
    ["an unknown kind", ["--soort", "jaarboek"], "gespreksagenda"],
    ["an unknown format", ["--formaat", "pdf"], "docx, html, xlsx"],
    ["an empty list of kinds", ["--soort", ","], "jaarverslag"],
    ["an unknown provider, and names the known", ["--aanbieder", "Wij"], "Stichting Buurts"],
    ["last year's workbook that is this one", ["--vorig", "map.xlsx"], "vorig jaar"],
    ["last year's workbook that is no workbook", ["--vorig", "huis.dotx"], "huis.dotx"],
    ["a house style that is not Word", ["--huisstijl", "huis.dotx"], "huis.dotx"],
    ["a house style that is not there", ["--huisstijl", "weg.dotx"], "weg.dotx"],
    ["a house style without Word", ["--huisstijl", "huis.dotx", "--formaat", "html"], "docx"],
  ])("%s", async (_, asked, said) => {
    await writeCells(at("map.xlsx"), ofTwoProviders);
    writeFileSync(at("huis.dotx"), "geen sjabloon");
    const inFolder = asked.map((word) => (/[.](xlsx|dotx)$/.test(word) ? at(word) : word));
    const answer = await command.run("verslag", at("map.xlsx"), ...inFolder);
    expect(answer.exitCode).toBe(2);
    expect(answer.err).toContain(said);
    expect(answer.err).not.toMatch(/\n {4}at /);
    expect(readdirSync(folder).sort()).toEqual(["huis.dotx", "map.xlsx"]);
  });

  test.each(["geen-werkmap.xlsx", "er-niet.xlsx"])("a file that is no workbook: %s", async (name) => {
    writeFileSync(at("geen-werkmap.xlsx"), "tekst");
    const answer = await command.run("verslag", at(name), "--formaat", "html");
    expect(answer.exitCode).toBe(2);
    expect(answer.err).toContain(name);
    expect(readdirSync(folder)).toEqual(["geen-werkmap.xlsx"]);
  });
});

test("a workbook without goals gives a report that says what cannot be said", async () => {
  const { Opdracht } = soundCells;
  await writeCells(at("leeg.xlsx"), { Opdracht: Opdracht ?? [] });
  const answer = await command.run("verslag", at("leeg.xlsx"), "--formaat", "html");
  expect(answer.exitCode).not.toBe(2);
  expect(readFileSync(at("leeg-jaarverslag.html"), "utf8")).toContain('id="limits"');
});

test("Ctrl-C leaves nothing half", async () => {
  const child = command.start([
    "verslag",
    sampleNamed("haarlem"),
    "--soort",
    words.join(),
    "--uit",
    at("uit"),
  ]);
  const answer = answerOf(child);
  // The folder is made when everything is read and the reports are begun.
  while (!existsSync(at("uit"))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect((await answer).exitCode).toBe(130);
  expect(readdirSync(at("uit")).filter((name) => !/[.]docx$/.test(name))).toEqual([]);
});
