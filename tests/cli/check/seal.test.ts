import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "../../../src/cli/check/runCheck";
import { cliMessages } from "../../../src/text/nl/cliMessages";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";

const assets = join(__dirname, "../../../assets");
const haarlem = readFileSync(join(assets, "voorbeeld-haarlem.xlsx"));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-zegel-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function check(file: string, format: "tekst" | "json" = "tekst") {
  const said = { out: "", err: "" };
  const exitCode = await runCheck(
    [file],
    {
      format,
      folder: null,
      previousFile: null,
      withSeal: true,
      layout: { width: 80, colour: false },
      showProgress: false,
      sentences: sentencesIn("nl"),
      messages: cliMessages,
    },
    { out: (text) => void (said.out += text), err: (text) => void (said.err += `${text}\n`) },
  );
  return { exitCode, ...said };
}

test("a workbook without errors gets a sealed copy, which is intact until a cell changes", async () => {
  const file = join(folder, "werkmap.xlsx");
  writeFileSync(file, haarlem);
  const first = await check(file);
  expect(first.exitCode).toBe(0);
  expect(first.out).toContain("werkmap.xlsx: Deze werkmap heeft geen zegel.");
  expect(first.out).toContain("Het bewijst niet wie dat deed");
  expect(readFileSync(file).equals(haarlem)).toBe(true);

  const sealed = join(folder, "werkmap-verzegeld.xlsx");
  const second = await check(sealed);
  expect(second.exitCode).toBe(0);
  expect(second.out).toMatch(/Gecontroleerd op \d\d-\d\d-\d{4} \d\d:\d\d en sindsdien niet gewijzigd\./);
  expect(readdirSync(folder).sort()).toEqual(["werkmap-verzegeld.xlsx", "werkmap.xlsx"]);

  const changed = join(folder, "gewijzigd.xlsx");
  const edit = {
    kind: "set-cells",
    sheet: "Activiteiten",
    cells: [{ row: 6, column: 1, value: "Anders" }],
  } as const;
  writeFileSync(changed, patchWorkbook(readFileSync(sealed), [edit]));
  const third = await check(changed, "json");
  expect(third.exitCode).toBe(1);
  expect(third.err).toMatch(/Gewijzigd na de controle van .*: Activiteiten\./);
  expect(JSON.parse(third.out)).toMatchObject({
    files: [{ seal: { state: "broken", version: expect.any(String), tables: ["Activiteiten"] } }],
  });
});

test("a workbook with errors is not sealed, and says why", async () => {
  const { exitCode, out } = await check(join(assets, "voorbeeld-amsterdam.xlsx"));
  expect(exitCode).toBe(1);
  expect(out).toContain("Een zegel kan pas als er geen fouten meer zijn.");
  expect(readdirSync(assets).filter((name) => name.includes("verzegeld"))).toEqual([]);
});
