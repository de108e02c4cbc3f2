import { templateVersion } from "../../../src/workbook/template";
import { templateVersions, versionAge } from "../../../src/workbook/upgrade/templateVersions";

it("has the version of the contract as its last", () => {
  expect(templateVersions.at(-1)).toBe(templateVersion);
});

it.each([
  ["1.0", "current"],
  ["1", "current"],
  ["1,0", "current"],
  ["v1.0", "current"],
  ["versie 1.0.0", "current"],
  ["0.9", "older"],
  ["0,99", "older"],
  ["1.1", "newer"],
  ["1.0.1", "newer"],
  ["2", "newer"],
  ["10.0", "newer"],
  [null, "older"],
  ["voorjaar", "older"],
])("takes %s for %s", (found, age) => {
  expect(versionAge(found)).toBe(age);
});
