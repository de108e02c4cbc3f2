import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../../../scripts/jsonSchemas";

const folder = join(__dirname, "../../../assets/schema");

describe("the published schemas", () => {
  it.each(Object.entries(jsonSchemas()))(
    "%s is what scripts/writeJsonSchemas.ts writes now",
    (name, text) => {
      expect(readFileSync(join(folder, name), "utf8")).toBe(text);
    },
  );

  it("are all made by it", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });
});
