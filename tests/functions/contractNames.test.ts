import { missingText } from "../../src/functions/range/missingText";
import { formulaChoices } from "../../src/text/nl/formulaChoices";
import { formulaColumns } from "../../src/text/nl/formulaColumns";
import { missingMark } from "../../src/workbook/cells/missingMark";
import { instrumentNames, scaleDomainNames } from "../../src/workbook/contract/scaleNames";
import { template } from "../../src/workbook/template";

describe("the words of formulas are those of the workbook's own tables", () => {
  it.each([
    ["norm", template.indicators.fields.norm.choices],
    ["kind", template.indicators.fields.kind.choices],
    ["status", template.measurements.fields.status.choices],
    ["countingUnit", template.activities.fields.countingUnit.choices],
    ["scaleInstrument", instrumentNames],
    ["scaleDomain", scaleDomainNames],
  ] as const)("the choices of %s", (choice, expected) => {
    expect(formulaChoices[choice]).toEqual(expected);
  });

  it("the headers of a range of measurements", () => {
    const { indicator, ...others } = template.measurements.fields;
    const { indicator: first } = formulaColumns;
    expect(first[0]).toBe(indicator.header);
    for (const [field, { header }] of Object.entries(others)) {
      expect([field, formulaColumns[field as keyof typeof others][0]]).toEqual([field, header]);
    }
  });

  it.each([
    ".",
    "x",
    "…",
    "<10",
    "≤ 5",
    "minder dan 10",
    "<0,5%",
    "-",
    "–",
    "n.v.t.",
    "nvt",
    "onbekend",
    "?",
    "n.b.",
  ])("a text for a missing number: %s", (text) => {
    const mark = missingMark(text);
    expect(missingText(text)).toBe(mark === "suppressed" ? "hidden" : "blank");
  });

  it.each(["12", "1.200", "ca. 300", "tien"])("no text for a missing number: %s", (text) => {
    expect(missingMark(text)).toBeNull();
    expect(missingText(text)).toBeNull();
  });
});
