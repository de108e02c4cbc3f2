import { validationOf } from "../../../src/making/template/validationOf";
import { templateWords } from "../../../src/text/nl/templateWords";
import { tableContract, tableKeys } from "../../../src/workbook/template";

/** Excel offers to repair a workbook with longer ones: titles 32, messages 255 characters. */
describe("what a cell of the template says", () => {
  const rules = tableKeys.flatMap((key) => {
    const { name, fields } = tableContract(key);
    const messages: Readonly<Record<string, string>> = templateWords.inputMessages[key];
    return Object.entries(fields).map(([code, field]) => ({
      where: `${name}, ${field.header}`,
      rule: validationOf(name, field, messages[code] ?? "", templateWords),
    }));
  });

  test.each(rules)("$where has titles that Excel takes", ({ rule }) => {
    expect(rule.promptTitle?.length ?? 0).toBeLessThanOrEqual(32);
    expect(rule.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
    expect(rule.prompt?.length ?? 0).toBeLessThanOrEqual(255);
    expect(rule.error?.length ?? 0).toBeLessThanOrEqual(255);
  });
});
