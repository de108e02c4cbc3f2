import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const room = join(__dirname, "../../src/workbook");

const examples = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const lines = readFileSync(join(room, file), "utf8").matchAll(/@example ((\w+)\(.*\)) \/\/ (.+)$/gm);
    return [...lines].map(([, call = "", name = "", value = ""]) => ({ file, call, name, value }));
  });

describe("the examples in the comments of src/workbook", () => {
  it.each(examples)("$call is $value", ({ file, call, name, value }) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(room, file));
    const actual: unknown = runInNewContext(call, { [name]: exported[name], Map });
    expect(JSON.stringify(actual)).toBe(JSON.stringify(runInNewContext(`(${value})`)));
  });

  it("are there", () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});
