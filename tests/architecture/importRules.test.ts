import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const root = join(__dirname, "../..");
const planted = join(__dirname, "planted");

function violationsIn(folder: string): string[] {
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "src",
      "--config",
      join(__dirname, "dependencyRules.cjs"),
      "--output-type",
      "json",
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, rule }) => `${from.replace(/^src\//, "")}: ${rule.name}`).sort();
}

describe("the import rules", () => {
  it("find every planted violation, and nothing in the files beside them that keep to the rules", () => {
    expect(violationsIn(planted)).toEqual([
      "attic/roomless.ts: every-file-has-a-room",
      "cli/usesTests.ts: cli-uses-only-its-row",
      "cli/usesTests.ts: no-test-code-in-src",
      "cli/usesUnlistedPackage.ts: cli-uses-only-its-row",
      "documents/usesXlsx.ts: documents-uses-only-its-row",
      "domain/cycleHere.ts: no-cycles",
      "domain/orphan.ts: no-orphans",
      "domain/usesNode.ts: domain-uses-only-its-row",
      "domain/usesPackage.ts: domain-uses-only-its-row",
      "domain/usesWorkbook.ts: domain-uses-only-its-row",
      "domain/usesWorkbookType.ts: domain-uses-only-its-row",
      "functions/usesReact.ts: functions-uses-only-its-row",
      "functions/usesWorkbook.ts: functions-uses-only-its-row",
      "office/usesXlsx.ts: office-uses-only-its-row",
      "pictures/usesDomainValue.ts: pictures-takes-types-only",
      "report/usesText.ts: report-uses-only-its-row",
      "screens/usesOffice.ts: screens-uses-only-its-row",
      "screens/usesXlsx.ts: screens-uses-only-its-row",
      "taskpane/usesXlsx.ts: taskpane-uses-only-its-row",
      "text/usesWorkbookValue.ts: text-takes-types-only",
      "workbench/usesOffice.ts: workbench-uses-only-its-row",
      "workbook/usesXlsx.ts: workbook-uses-only-its-row",
      "xlsx/usesNode.ts: xlsx-uses-only-its-row",
    ]);
  });

  it("find nothing in the project itself", () => {
    expect(violationsIn(root)).toEqual([]);
  });
});
