import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Metafile } from "esbuild";
import { z } from "zod";
import type { MetadataFile } from "../../scripts/buildFunctionMetadata";
import { buildFunctionMetadata, dutchMetadata, englishMetadata } from "../../scripts/buildFunctionMetadata";
import english from "../../src/functions/english.json";
import schema from "../schemas/functions/custom-functions.extended.schema.json";
import { builtInNames } from "./builtInNames";

const source = join(__dirname, "../../src/functions");
let dutch: MetadataFile;

beforeAll(async () => {
  dutch = await dutchMetadata();
});

/** What stays when the words are left out. */
const structure = ({ functions }: MetadataFile): unknown =>
  functions.map(({ id, name, parameters, result, options }) => ({
    id,
    name,
    result,
    options,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
  }));

/** The schema without its rules on which options exclude each other: zod does not know those, and we have no options. */
const withoutCombinations = (part: typeof schema): Parameters<typeof z.fromJSONSchema>[0] =>
  JSON.parse(
    JSON.stringify(part, (key, value: unknown) => (key === "allOf" ? undefined : value)),
  ) as Parameters<typeof z.fromJSONSchema>[0];

const associated = (): string[] => {
  const text = readFileSync(join(source, "main.ts"), "utf8");
  return [...text.matchAll(/^CustomFunctions[.]associate[(]"(\w+)"/gm)].map(([, id]) => id ?? "");
};

describe("the description of the formulas for Excel", () => {
  it("knows every formula that is associated, and no other", () => {
    const ids = dutch.functions.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(associated().toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the same formulas, parameters, types and order in English", () => {
    expect(structure(englishMetadata(dutch))).toEqual(structure(dutch));
    expect(Object.keys(english).toSorted()).toEqual(dutch.functions.map(({ id }) => id).toSorted());
  });

  it("fits the schema, in both languages (derived from Microsoft's; see tests/schemas/functions)", () => {
    const valid = z.fromJSONSchema(withoutCombinations(schema));
    for (const metadata of [dutch, englishMetadata(dutch)]) {
      expect(valid.safeParse(metadata).error?.issues ?? []).toEqual([]);
    }
    const short = { functions: [{ ...dutch.functions[0], id: "AB" }] };
    expect(valid.safeParse(short).success).toBe(false);
  });

  it("is written as two files, without the flag that breaks Excel 2021", async () => {
    const folder = mkdtempSync(join(tmpdir(), "formulas-"));
    await buildFunctionMetadata(join(folder, "web"));
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, "web", name), "utf8"));
    expect(read("functions.json")).toEqual({ functions: dutch.functions });
    expect(read("functions.en.json")).toEqual(englishMetadata(dutch));
    rmSync(folder, { recursive: true });
  });

  it("describes every formula with an example, and every parameter, in both languages", () => {
    for (const { functions } of [dutch, englishMetadata(dutch)]) {
      for (const { id, description, parameters } of functions) {
        expect(description).toContain(`=DOEL.${id}(`);
        for (const { name, description: words } of parameters) {
          expect(name).toMatch(/^[a-z_]{3,}$/);
          expect(words).toMatch(/[.]$/);
        }
      }
    }
  });

  it("writes examples in Dutch with semicolons, and in English with commas", () => {
    const examples = ({ functions }: MetadataFile): string =>
      functions.map(({ description }) => /=DOEL.*/.exec(description)?.[0] ?? "").join("\n");
    expect(examples(dutch)).not.toMatch(/\([^)]*, [^)]*\)|\d[.]\d/);
    expect(examples(englishMetadata(dutch))).not.toMatch(/;|\d,\d\d?\b(?!\d)/);
  });

  it("never asks for what depends on time or place", () => {
    expect(dutch.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });
});

describe("the name of a formula", () => {
  // TREND is a function of Excel's too; ours is DOEL.TREND, always with its namespace, as agreed.
  const agreedInSpite = new Set(["TREND"]);
  const looksLikeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;

  it("is its id, in plain capitals, of three or more, and looks like no cell", () => {
    for (const { id, name } of dutch.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]{3,}$/);
      expect(name).not.toMatch(looksLikeCell);
    }
  });

  it("is none of Excel's own, in English or Dutch", () => {
    const taken = dutch.functions.map(({ name }) => name).filter((name) => builtInNames.has(name));
    expect(taken.filter((name) => !agreedInSpite.has(name))).toEqual([]);
  });

  it.each(["SUM", "SOM", "GEMIDDELDE", "RUN", "ECHO", "VANDAAG"])("%s would be found", (name) => {
    expect(builtInNames.has(name)).toBe(true);
  });

  it.each(["TAB1", "A1", "XFD1048576", "R1C1", "RC"])("%s would be taken for a cell", (name) => {
    expect(name).toMatch(looksLikeCell);
  });
});

describe("the script of the formulas", () => {
  it("is at most 40 KB after gzip, without any package, and waits for nothing at its start", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(source, "main.ts")],
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: "split",
      minify: true,
      write: false,
      metafile: true,
      target: "es2022",
      logLevel: "silent",
    });
    const atStart = filesAtStart(metafile.outputs, "split/main.js");
    const scripts = outputFiles.filter(({ path }) => atStart.some((name) => path.endsWith(name)));
    const sizes = scripts.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40 * 1024);
    const inputs = atStart.flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}));
    expect(inputs.filter((file) => file.includes("node_modules"))).toEqual([]);
    const packages = Object.keys(metafile.inputs).filter((file) => file.includes("node_modules"));
    expect(packages).toEqual(["node_modules/@orama/stemmers/dist/nl.js"]);
  });
});

/** The file and what it imports without waiting, and what those import. */
function filesAtStart(outputs: Metafile["outputs"], name: string, known: string[] = []): string[] {
  if (known.includes(name)) return known;
  const imports = outputs[name]?.imports ?? [];
  const atOnce = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
  return atOnce.reduce((found, path) => filesAtStart(outputs, path, found), [...known, name]);
}
