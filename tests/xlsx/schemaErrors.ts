import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { validateXML } from "xmllint-wasm";
import { partsOf } from "./workbookFiles";

const folder = join(__dirname, "..", "schemas", "ooxml");
const schemas = readdirSync(folder).map((fileName) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), "utf8"),
}));

const schemaOf: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, "opc-contentTypes.xsd"],
  [/\.rels$/, "opc-relationships.xsd"],
  [/^customXml\/itemProps\d+\.xml$/, "shared-customXmlDataProperties.xsd"],
  [/^xl\/charts\//, "dml-chart.xsd"],
  [/^xl\/drawings\/[^/]+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/(workbook|styles|worksheets\/[^/]+|tables\/[^/]+)(\.xml)?$/, "sml.xsd"],
];

/** What the schemas of ECMA-376 have against the named parts of a workbook; none where they are valid. */
export async function schemaErrors(workbook: Uint8Array, names: readonly string[]): Promise<string[]> {
  const parts = partsOf(workbook);
  const without = names.filter((name) => schemaFor(name) === undefined);
  if (without.length > 0) throw new Error(`no schema for ${without.join(", ")}`);
  const errors: string[] = [];
  for (const schema of schemas) {
    const group = names.filter((name) => schemaFor(name) === schema.fileName);
    if (group.length === 0) continue;
    const xml = group.map((name) => ({
      fileName: name.replaceAll(/[^\w.]/g, "_"),
      contents: withoutExtensions(strFromU8(parts[name] ?? new Uint8Array())),
    }));
    const preload = schemas.filter((other) => other !== schema);
    const result = await validateXML({ xml, schema: [schema], preload });
    errors.push(...result.errors.map(({ rawMessage }) => rawMessage));
  }
  return errors;
}

function schemaFor(part: string): string | undefined {
  return schemaOf.find(([pattern]) => pattern.test(part))?.[1];
}

/** The schemas of 2006 know neither later namespaces, which a part says may be passed over, nor `xml:space`. */
function withoutExtensions(text: string): string {
  const ignorable = /mc:Ignorable="([^"]*)"/.exec(text)?.[1]?.split(/\s+/) ?? [];
  const prefixes = [...ignorable, "mc"].map((prefix) => `\\s(?:xmlns:)?${prefix}(?::\\w+)?="[^"]*"`);
  return text.replaceAll(new RegExp(prefixes.join("|"), "g"), "").replaceAll(/ xml:space="[^"]*"/g, "");
}
