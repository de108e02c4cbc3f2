import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { ManifestRefused } from "../../scripts/manifest/ManifestRefused";
import { usableAddress } from "../../scripts/manifest/usableAddress";
import type { Surroundings } from "./manifestFaults";
import { manifestFaults } from "./manifestFaults";
import { surroundings } from "./surroundings";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const folder = join(root, "tests/schemas/manifest");
const schemas = readdirSync(folder)
  .filter((file) => file.endsWith(".xsd"))
  .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
const isMain = ({ fileName }: { fileName: string }) => fileName === "OfficeAppManifestV1_1.xsd";

async function schemaErrors(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: schemas.filter(isMain),
    preload: schemas.filter((schema) => !isMain(schema)),
  });
  return errors.map(({ message }) => message);
}

const replaced = (from: string, to: string) => {
  expect(manifest).toContain(from);
  return manifest.replace(from, to);
};

describe("the manifest", () => {
  let around: Surroundings;
  beforeAll(async () => {
    around = await surroundings();
  });

  it("is valid against Microsoft's schemas", async () => {
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  it("agrees with everything around it", () => {
    expect(manifestFaults(manifest, around)).toEqual([]);
  });

  it.each([
    ["texts that are too long", "Doelbereik bij deze cel.", "x".repeat(251)],
    ["elements out of order", "<Permissions>ReadWriteDocument</Permissions>", ""],
    ["a lifetime that is none", 'lifetime="long"', 'lifetime="forever"'],
  ])("is refused by the schemas with %s", async (_, from, to) => {
    expect((await schemaErrors(replaced(from, to))).length).toBeGreaterThan(0);
  });

  it.each([
    ["dangling-resid Menu.Tap", 'resid="Menu.Tip"', 'resid="Menu.Tap"'],
    ["unused-resource Menu.Tip", 'resid="Menu.Tip"', 'resid="Check.Tip"'],
    ["icon-size-missing 40", '<bt:Image size="40" resid="Icon.app.40"/>', ""],
    ["picture-missing https://doelbereik.example/icons/ap-16.png", "/icons/app-16.png", "/icons/ap-16.png"],
    ["picture-size https://doelbereik.example/icons/app-32.png", "/icons/app-16.png", "/icons/app-32.png"],
    [
      "not-https http://doelbereik.example/functions.json",
      "https://doelbereik.example/functions.json",
      "http://doelbereik.example/functions.json",
    ],
    [
      "runtime-resid-differs FunctionFile Functions.Url",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Functions.Url"/>',
    ],
    [
      "taskpane-id-beside-shared-runtime",
      '<Action xsi:type="ExecuteFunction">',
      "<TaskpaneId>x</TaskpaneId><Action>",
    ],
    [
      "no-button-that-opens-the-pane",
      '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Taskpane.Url"/>',
      '<Action xsi:type="ExecuteFunction">\n                    <FunctionName>koppelen</FunctionName>',
    ],
    [
      "override-twice",
      '<bt:Override Locale="en-US" Value="Check"/>',
      '<bt:Override Locale="en-US" Value="Check"/><bt:Override Locale="en-US" Value="Verify"/>',
    ],
    ["resource-twice Check.Label", 'bt:String id="Pane.Label"', 'bt:String id="Check.Label"'],
    ["override-of-default-locale", 'Locale="en-US"', 'Locale="nl-NL"'],
    ["not-translated Group.Check.Label", '<bt:Override Locale="en-US" Value="Check"/>', ""],
    ["action-not-associated kontroleren", "<FunctionName>controleren<", "<FunctionName>kontroleren<"],
  ])("is refused by our own rules: %s", (fault, from, to) => {
    expect(manifestFaults(replaced(from, to), around)).toContain(fault);
  });

  it("is refused where a formula is described but never associated, or the reverse", () => {
    const functions = { described: ["AANDEEL", "BEREIK"], associated: ["AANDEEL", "TREND"] };
    expect(manifestFaults(manifest, { ...around, functions })).toEqual([
      "function-not-associated BEREIK",
      "function-not-described TREND",
    ]);
  });
});

describe("the manifest for an address of one's own", () => {
  it("is valid, names that address only, and counts on when it is written again", async () => {
    const folder = emptyFolder();
    expect(manifestCommand("--adres", "https://apps.gemeente.nl/doelbereik/", "--uit", folder).status).toBe(
      0,
    );
    const text = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(await schemaErrors(text)).toEqual([]);
    const addresses = [...text.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(70);
    expect(addresses.filter((one) => !one.startsWith("https://apps.gemeente.nl/doelbereik/"))).toEqual([]);
    expect(inElement("Id", text)).toBe(inElement("Id", manifest));
    expect(inElement("Version", text)).toBe(inElement("Version", manifest));

    manifestCommand("--adres", "https://apps.gemeente.nl/doelbereik", "--uit", folder);
    const again = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(inElement("Version", again)).toBe(inElement("Version", manifest).replace(/0$/, "1"));
  });

  it("as a trial has another identity, the same each time", async () => {
    const folder = emptyFolder();
    const idIn = async (address: string) => {
      manifestCommand("--adres", address, "--uit", folder, "--proef");
      const text = readFileSync(join(folder, "manifest.xml"), "utf8");
      expect(await schemaErrors(text)).toEqual([]);
      return inElement("Id", text);
    };
    const first = await idIn("https://proef.gemeente.nl");
    expect(await idIn("https://proef.gemeente.nl/")).toBe(first);
    expect(first).not.toBe(inElement("Id", manifest));
  });

  it("is not written for an address that Excel would refuse, and says why in one sentence", () => {
    const folder = emptyFolder();
    const { status, stderr } = manifestCommand("--adres", "http://apps.gemeente.nl", "--uit", folder);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    ["http://apps.gemeente.nl"],
    ["apps.gemeente.nl"],
    ["https://apps.gemeente.nl/?versie=2"],
    ["https://apps.gemeente.nl/#boven"],
    ["https://jan@apps.gemeente.nl/"],
  ])("like %s is refused", (address) => {
    expect(() => usableAddress(address)).toThrow(ManifestRefused);
  });
});

/** As it is run: Jest cannot load the package that reads manifests. */
function manifestCommand(...words: readonly string[]) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const script = join(root, "scripts/manifest/writeManifest.ts");
  return spawnSync(process.execPath, [tsx, script, ...words], { encoding: "utf8" });
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "doelbereik-manifest-"));

const inElement = (name: string, text: string): string =>
  new RegExp(`<${name}>(.*)</${name}>`).exec(text)?.[1] ?? "";
