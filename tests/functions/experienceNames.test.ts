import { formulaChoices } from "../../src/text/nl/formulaChoices";
import type { FormulaColumn } from "../../src/text/nl/formulaColumns";
import { formulaColumns } from "../../src/text/nl/formulaColumns";
import { template } from "../../src/workbook/template";

const { statements, answers } = template;

describe("the words of ERVAREN are those of the workbook's own tables", () => {
  it("for scale, criterion, direction and who answered", () => {
    expect(formulaChoices.answerScale).toEqual(statements.fields.scale.choices);
    expect(formulaChoices.criterion).toEqual(statements.fields.criterion.choices);
    expect(formulaChoices.statementDirection).toEqual(statements.fields.direction.choices);
    expect(formulaChoices.respondents).toEqual(answers.fields.respondents.choices);
  });

  it.each(Object.entries(answers.fields))("for the answers: %s", (field, { header }) => {
    expect(formulaColumns[field as FormulaColumn][0]).toBe(header);
  });

  it.each([
    ["statementCode", statements.fields.code.header],
    ["statementGoal", statements.fields.goal.header],
    ["criterion", statements.fields.criterion.header],
    ["statement", statements.fields.statement.header],
    ["answerScale", statements.fields.scale.header],
    ["statementDirection", statements.fields.direction.header],
  ] as const)("for the statements: %s", (column, header) => {
    expect(formulaColumns[column][0]).toBe(header);
  });
});
