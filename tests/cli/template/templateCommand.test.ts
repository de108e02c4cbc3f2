import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTemplate } from "../../../src/cli/template/runTemplate";
import { runUpgrade } from "../../../src/cli/template/runUpgrade";
import type { TemplateOptions } from "../../../src/cli/template/TemplateOptions";
import { cliMessages } from "../../../src/text/nl/cliMessages";
import { templateMessages as words } from "../../../src/text/nl/templateMessages";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sjabloon-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sample = join(__dirname, "../../../assets/voorbeeld-haarlem.xlsx");

function options(asked: Partial<TemplateOptions>): TemplateOptions {
  return {
    municipality: null,
    year: null,
    providers: [],
    modules: null,
    from: null,
    folder,
    sentences: sentencesIn("nl"),
    messages: cliMessages,
    words,
    ...asked,
  };
}

async function run(asked: Partial<TemplateOptions>) {
  const said: string[] = [];
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  return { exitCode: await runTemplate(options(asked), output), said: said.join("\n") };
}

async function upgrade(file: string, asked: Partial<TemplateOptions> = {}) {
  const said: string[] = [];
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  return { exitCode: await runUpgrade(file, options(asked), output), said: said.join("\n") };
}

const read = (name: string) => checkWorkbook(readWorkbook(new Uint8Array(readFileSync(join(folder, name)))));

const columnsOf = (...headers: readonly string[]) =>
  headers.map((header) => ({ header, width: 12, format: "text" }) as const);
const filledGoals = {
  name: "Doelen",
  tableName: "Doelen",
  columns: columnsOf("Code", "Niveau", "Omschrijving", "Populatie"),
  rows: [["D1", "Domein", "Meekomen", "Inwoners"]],
};
const filledStatements = {
  name: "Stellingen",
  tableName: "Stellingen",
  columns: columnsOf("Code", "Doel", "Stelling", "Schaal", "Criterium"),
  rows: [["S1", "D1", "Ik hoor erbij", "5-punts", "Nut"]],
};

describe("a template", () => {
  it("for a municipality holds its name and year, and the modules that were asked for", async () => {
    const { exitCode } = await run({ municipality: "Hoorn", year: "2026", modules: "Ervaring; kosten" });
    expect(exitCode).toBe(0);
    const { records } = read("sjabloon-hoorn.xlsx");
    expect(records.assignment).toMatchObject({ municipality: "Hoorn", reportingYear: 2026 });
    expect([records.stories?.rows, records.prices?.rows, records.trajectories]).toEqual([[], [], null]);
  });

  it("for each provider holds the goals of the municipality, and goes by the provider's name", async () => {
    const providers = ["Stichting Welzijn", "Buurts & Co."];
    const { exitCode } = await run({ from: sample, providers, year: "2026" });
    expect(exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "sjabloon-buurts-co.xlsx",
      "sjabloon-stichting-welzijn.xlsx",
    ]);
    const { records } = read("sjabloon-buurts-co.xlsx");
    const original = checkWorkbook(readWorkbook(new Uint8Array(readFileSync(sample)))).records;
    expect(records.assignment).toMatchObject({ municipality: "Haarlem", provider: "Buurts & Co." });
    expect(records.goals?.rows.map(({ code }) => code)).toEqual(original.goals?.rows.map(({ code }) => code));
    expect(records.activities?.rows).toEqual([]);
  });

  it("has the sheets of what the municipality filled in, asked for or not, and says so", async () => {
    const file = join(folder, "gemeente.xlsx");
    writeFileSync(file, newWorkbook([filledGoals, filledStatements]));
    const { exitCode, said } = await run({ from: file, providers: ["A"], modules: "kosten" });
    expect(exitCode).toBe(0);
    expect(said).toContain(words.modulesAdded(["ervaring"]));
    const { records } = read("sjabloon-a.xlsx");
    expect(records.statements?.rows).toMatchObject([{ code: "S1", statement: "Ik hoor erbij" }]);
    expect(records.prices?.rows).toEqual([]);
    const asked = await run({ from: file, providers: ["B"], modules: "ervaring" });
    expect(asked.said).not.toContain(words.modulesAdded(["ervaring"]));
  });

  it.each(["Gemeente Haarlem", "haarlem.", "HAARLEM (gemeente)"])(
    "of the municipality that the workbook says is the same one when asked for as %s",
    async (municipality) => {
      expect(await run({ from: sample, municipality, providers: ["A"] })).toMatchObject({ exitCode: 0 });
    },
  );

  it("never takes the place of a file that is there", async () => {
    writeFileSync(join(folder, "sjabloon-hoorn.xlsx"), "van iemand");
    await run({ municipality: "Hoorn" });
    expect(readFileSync(join(folder, "sjabloon-hoorn.xlsx"), "utf8")).toBe("van iemand");
    expect(existsSync(join(folder, "sjabloon-hoorn (2).xlsx"))).toBe(true);
  });
});

describe("refuses, and writes nothing,", () => {
  afterEach(() => expect(readdirSync(folder)).toEqual([]));

  it("a call that says for nobody", async () => {
    expect(await run({})).toEqual({ exitCode: 2, said: words.problems["for-whom-missing"]({}) });
  });

  it("a provider without goals of a municipality", async () => {
    const said = words.problems["provider-without-goals"]({});
    expect(await run({ municipality: "Hoorn", providers: ["A"] })).toEqual({ exitCode: 2, said });
  });

  it.each(["26", "1949", "2101", "twintig"])("the year %s", async (text) => {
    const said = words.problems["year-not-usable"]({ text });
    expect(await run({ municipality: "Hoorn", year: text })).toEqual({ exitCode: 2, said });
  });

  it("a module that there is not, and names those that there are", async () => {
    const known = ["ervaring", "vergelijking", "trajecten", "kosten", "gesprek"];
    const said = words.problems["module-unknown"]({ word: "geld", known });
    expect(await run({ municipality: "Hoorn", modules: "kosten,geld" })).toEqual({ exitCode: 2, said });
  });

  it("a workbook of a municipality that is not there or is no workbook", async () => {
    const missing = join(folder, "weg.xlsx");
    expect(await run({ from: missing })).toEqual({
      exitCode: 2,
      said: words.notRead(missing, cliMessages.fileProblems["file-missing"]),
    });
    expect((await run({ from: __filename })).exitCode).toBe(2);
  });

  it("a workbook of a municipality in which no goal is filled in", async () => {
    const empty = join(__dirname, "../../../assets/sjabloon.xlsx");
    const said = words.problems["goals-empty"]({ file: empty, sheet: "Doelen" });
    expect(await run({ from: empty })).toEqual({ exitCode: 2, said });
  });

  it("the goals of one municipality under the name of another, and names both", async () => {
    const facts = { file: sample, asked: "Hoorn", found: "Haarlem" };
    const said = words.problems["municipality-differs"](facts);
    expect(await run({ from: sample, municipality: "Hoorn", providers: ["A"] })).toEqual({
      exitCode: 2,
      said,
    });
  });

  it("an older template together with the options of a new one", async () => {
    const said = words.problems["upgrade-stands-alone"]({ option: "--jaar" });
    expect(await upgrade(sample, { year: "2026" })).toEqual({ exitCode: 2, said });
  });
});

describe("an older template", () => {
  const goals = {
    name: "Doelen",
    tableName: "Doelen",
    columns: ["Code", "Niveau", "Omschriving", "Populatie", "Wijk"].map(
      (header) => ({ header, width: 12, format: "text" }) as const,
    ),
    rows: [["D1", "Domein", "Meekomen", "Inwoners", "Noord"]],
  };

  it("comes in a new file beside it, and stays as it is itself", async () => {
    const old = join(folder, "oud.xlsx");
    const bytes = newWorkbook([goals]);
    writeFileSync(old, bytes);
    const { exitCode } = await upgrade(old, { folder: null });
    expect(exitCode).toBe(0);
    expect(Buffer.from(bytes).equals(readFileSync(old))).toBe(true);
    expect(read("oud-bijgewerkt.xlsx").records.goals?.rows[0]).toMatchObject({ description: "Meekomen" });
  });

  it("that needs nothing says so, and is no mistake", async () => {
    await run({ municipality: "Hoorn" });
    const file = join(folder, "sjabloon-hoorn.xlsx");
    const reason = words.refusals["already-current"]({ version: "1.0" });
    expect(await upgrade(file)).toEqual({ exitCode: 0, said: words.notUpgraded(file, reason) });
  });

  it("that misses a column is refused by the column's name", async () => {
    const file = join(folder, "oud.xlsx");
    writeFileSync(
      file,
      newWorkbook([{ ...goals, columns: goals.columns.slice(0, 3), rows: [["D1", "Domein", "x"]] }]),
    );
    const reason = words.refusals["column-missing"]({ table: "Doelen", column: "Populatie" });
    expect(await upgrade(file)).toEqual({ exitCode: 2, said: words.notUpgraded(file, reason) });
  });
});
