import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const source = join(__dirname, "../src");

interface Example {
  readonly file: string;
  readonly line: string;
}

const examples: Example[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    readFileSync(join(source, file), "utf8")
      .split("\n")
      .filter((line) => line.includes("@example"))
      .map((line) => ({ file, line: line.trim() })),
  );

/** The parts of "@example name(arguments) // value". */
function partsOf(line: string): { name: string; call: string; value: string } {
  const found = /@example ((\w+)\(.*?) \/\/ (\S.*?)(?: \*\/)?$/.exec(line);
  const [, call, name, value] = found ?? [];
  if (!call || !name || !value) throw new Error(`not of the form "name(arguments) // value": ${line}`);
  return { name, call, value };
}

/** A number must agree in the digits written, everything else exactly. */
function expectAsWritten(actual: unknown, written: string): void {
  const named = written.split(/, (?=[a-zA-Z]\w* )/).map((part) => /^([a-zA-Z]\w*) (.+)$/.exec(part));
  if (/^[-[{"\d]|^(true|false|null|undefined)$/.test(written)) {
    expectSame(actual, runInNewContext(`(${written})`));
    return;
  }
  for (const pair of named) {
    const [, key, value] = pair ?? [];
    if (!key || !value) throw new Error(`cannot read the value "${written}"`);
    expect(actual).toHaveProperty(key);
    expectSame((actual as Record<string, unknown>)[key], runInNewContext(`(${value})`));
  }
}

function expectSame(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    const decimals = decimalsOf(expected);
    expect(typeof actual).toBe("number");
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(0.500001 * 10 ** -decimals);
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((part, index) => expectSame((actual as unknown[])[index], part));
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, part] of Object.entries(expected)) {
      expectSame((actual as Record<string, unknown>)[key], part);
    }
  } else {
    expect(actual).toBe(expected);
  }
}

function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return (digits.split(".")[1] ?? "").length - Number(exponent);
}

describe("the examples in the comments", () => {
  it.each(["domain", "text", "workbook", "xlsx"])("are there in %s", (room) => {
    expect(examples.some(({ file }) => file.startsWith(room))).toBe(true);
  });

  it.each(examples)("$file: $line", async ({ file, line }) => {
    const { name, call, value } = partsOf(line);
    const exports = (await import(join(source, file))) as Record<string, unknown>;
    expect(typeof exports[name]).toBe("function");
    expectAsWritten(runInNewContext(call, { [name]: exports[name] }), value);
  });

  it("are refused where they cannot be read", () => {
    expect(() => partsOf("@example share(1, 2)")).toThrow("not of the form");
    expect(() => partsOf("@example 3 // 3")).toThrow("not of the form");
    expect(() => expectAsWritten({ value: 1 }, "about one")).toThrow();
  });

  it("are compared in the digits written", () => {
    expect(() => expectAsWritten(0.12346, "0.1235")).not.toThrow();
    expect(() => expectAsWritten(0.12344, "0.1235")).toThrow();
    expect(() => expectAsWritten({ value: 0.65, lower: 0.5525 }, "value 0.65, lower 0.5526")).toThrow();
    expect(() => expectAsWritten({ kind: "one" }, '{ kind: "two" }')).toThrow();
  });
});
