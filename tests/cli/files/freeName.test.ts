import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeName } from "../../../src/cli/files/freeName";

test("the number stands before the extension, also where a folder's name has a dot", () => {
  const folder = mkdtempSync(join(tmpdir(), "doelbereik.v1-"));
  const wanted = join(folder, "verslag.2023.xlsx");
  expect(freeName(wanted)).toBe(wanted);
  writeFileSync(wanted, "");
  expect(freeName(wanted)).toBe(join(folder, "verslag.2023 (2).xlsx"));
  rmSync(folder, { recursive: true });
});
