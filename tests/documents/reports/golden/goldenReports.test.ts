import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenReports } from "./goldenReports";

const folder = join(process.cwd(), "tests", "documents", "reports", "golden", "texts");
const reports = goldenReports();

/** What differs was read by nobody yet: read it, and write it down with `npm run build:golden`. */
describe("the reports of both samples read as they were read over", () => {
  test.each([...reports])("%s", (name, text) => {
    expect(text).toBe(readFileSync(join(folder, name), "utf8"));
  });

  test("and no text is left of a report that is no longer made", () => {
    expect(readdirSync(folder).sort()).toEqual([...reports.keys()].sort());
  });
});
