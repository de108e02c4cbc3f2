import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFunctionMetadata } from "../../scripts/buildFunctionMetadata";
import type { Surroundings } from "./manifestFaults";

const root = join(__dirname, "../..");

/** The pictures, commands and formulas of the project as they are now. */
export async function surroundings(): Promise<Surroundings> {
  return {
    actions: actionNames(),
    pictureSize,
    functions: { described: await described(), associated: associated() },
  };
}

/** Of the type `CommandName`, so that the compiler answers for their being associated. */
function actionNames(): string[] {
  const text = readFileSync(join(root, "src/office/registerCommands.ts"), "utf8");
  const [, names = ""] = /export type CommandName =([^;]*);/.exec(text) ?? [];
  return [...names.matchAll(/"(\w+)"/g)].map(([, name]) => name ?? "");
}

/** Width and height stand in the header of a PNG. */
function pictureSize(address: string): readonly [number, number] | null {
  const file = new URL(address).pathname.replace(/^\/icons\//, "");
  if (!readdirSync(join(root, "assets/icons")).includes(file)) return null;
  const bytes = readFileSync(join(root, "assets/icons", file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function described(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik-metadata-"));
  await buildFunctionMetadata(folder);
  const { functions } = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  return functions.map(({ id }) => id);
}

function associated(): string[] {
  const text = readFileSync(join(root, "src/functions/main.ts"), "utf8");
  return [...text.matchAll(/associate\("([A-Z]+)"/g)].map(([, id]) => id ?? "");
}
