import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { checkSchema } from "../../src/cli/check/checkSchema";
import { checkedCopy } from "../../src/cli/check/checkedCopy";
import { checkFile } from "../../src/cli/check/checkFile";
import { productVersion } from "../../src/report/productVersion";
import { sentencesIn } from "../../src/text/sentencesIn";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { BuiltCommand } from "./builtCommand";
import { buildCommand } from "./builtCommand";

const sample = join(__dirname, "../../assets/voorbeeld-amsterdam.xlsx");
let command: BuiltCommand;

beforeAll(() => {
  command = buildCommand();
});
afterAll(() => command.remove());

describe("the Amsterdam workbook", () => {
  it("is not ready, and the text says what is wrong, in which cell, and what to do", async () => {
    const { exitCode, out, err } = await command.run("check", sample);
    expect([exitCode, err]).toEqual([1, ""]);
    expect(out).toMatch(/Nog niet klaar/);
    expect(out).toMatch(/Activiteiten![A-Z]+\d+/);
    expect(out).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it("is told in English as well, wherever the language is asked for", async () => {
    const last = await command.run("check", sample, "--taal", "en");
    const first = await command.run("--taal", "en", "check", sample);
    expect(last.out).toMatch(/Not ready yet/);
    expect(first.out).toBe(last.out);
  });

  it("gives machines what keeps to the published schema, and the version of the package", async () => {
    const { version, files } = checkSchema.parse(
      JSON.parse((await command.run("check", sample, "--formaat", "json")).out),
    );
    const packageFile = readFileSync(join(__dirname, "../../package.json"), "utf8");
    expect([version, productVersion]).toEqual(
      Array(2).fill((JSON.parse(packageFile) as { version: string }).version),
    );
    expect(files[0]).toMatchObject({
      status: "read",
      report: { state: "not-ready", rowsRead: { Metingen: expect.any(Number) } },
    });
  });

  it("keeps every part that a copy with our sheets did not touch, and finds the same in that copy", () => {
    const checked = checkFile(sample);
    if (checked.status !== "read") throw new Error(checked.status);
    const copy = checkedCopy(checked, sentencesIn("nl"));
    const parts = unzipSync(copy);
    const linked = [
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "docProps/app.xml",
    ];
    const changed = Object.entries(unzipSync(checked.bytes)).flatMap(([name, bytes]) =>
      Buffer.from(parts[name] ?? []).equals(Buffer.from(bytes)) ? [] : [name],
    );
    expect(linked).toEqual(expect.arrayContaining(changed));
    expect(checkWorkbook(readWorkbook(copy)).findings).toEqual(checked.report.findings);
  });
});
