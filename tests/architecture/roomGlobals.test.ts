import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const source = join(__dirname, "../../src");
const rooms = readdirSync(source).filter((room) => statSync(join(source, room)).isDirectory());
const hostGlobals = [
  "document",
  "window",
  "process",
  "console",
  "setTimeout",
  "Buffer",
  "Excel",
  "Office",
  "CustomFunctions",
];
const browser = ["document", "window", "console", "setTimeout"];

/** What each room may name; a room that is not here may name none. */
const globalsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  cli: ["process", "console", "setTimeout", "Buffer"],
  office: ["Excel", "Office"],
  functions: ["CustomFunctions"],
  checkpage: browser,
  screens: browser,
  workbench: browser,
  // It takes values from `office`, so Excel's types are there; that it names neither is the linter's business.
  taskpane: [...browser, "Excel", "Office"],
};

/** Which of the names compile in a file of the room, judged by the room's own tsconfig.json. */
function knownGlobals(room: string): string[] {
  const folder = join(source, room);
  const configFile = join(folder, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  const planted = join(folder, "plantedGlobals.ts");
  const text = hostGlobals.map((name) => `export const planted_${name} = ${name};`).join("\n");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === planted ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([planted], options, host);
  const unknown = new Set(
    ts.getPreEmitDiagnostics(program).flatMap(({ messageText, file }) => {
      const name = /Cannot find name '(\w+)'/.exec(ts.flattenDiagnosticMessageText(messageText, " "))?.[1];
      return file?.fileName === planted && name !== undefined ? [name] : [];
    }),
  );
  return hostGlobals.filter((name) => !unknown.has(name));
}

describe("a global of the wrong host does not compile", () => {
  it.each(rooms.map((room) => [room]))("in %s", (room) => {
    const allowed = globalsOf[room] ?? [];
    expect(knownGlobals(room)).toEqual(hostGlobals.filter((name) => allowed.includes(name)));
  });
});
