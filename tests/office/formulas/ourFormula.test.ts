import { isOurFormula, isStoredForm, typedFormula } from "../../../src/office/formulas/ourFormula";

describe("ourFormula", () => {
  it.each([
    ["=DOEL.BEREIK(A1:B9)", true],
    ["=IF(A1>0,doel.aandeel(3,8),0)", true],
    ["=_xldudf_DOEL_TREND(A1:B9)", true],
    ["=[2]!_xldudf_DOEL_TREND(A1:B9)", true],
    ['="DOEL.BEREIK"', false],
    ["=RAADOEL.X(1)", false],
    ["=DOEL", false],
    ["=SUM(Doelen[Code])", false],
  ])("%s: %s", (formula, expected) => {
    expect(isOurFormula(formula)).toBe(expected);
  });

  it("writes a formula that Excel kept under another name as it is typed", () => {
    expect(typedFormula("=1+_xldudf_DOEL_NODIG(0.8)*[2]!_xldudf_doel_AANDEEL(3,8)")).toBe(
      "=1+DOEL.NODIG(0.8)*DOEL.AANDEEL(3,8)",
    );
    expect(isStoredForm("=DOEL.NODIG(0.8)")).toBe(false);
  });
});
