import { businessCases } from "../../src/functions/businessCases";
import { formulaColumns } from "../../src/text/nl/formulaColumns";
import { template } from "../../src/workbook/template";
import { refusalOf } from "./customFunctions";

const headers = ["Casus", "Kosten", "Vermeden kosten per jaar", "Jaren"];
const table = (...rows: unknown[][]) => businessCases([headers, ...rows]);

describe("BUSINESSCASE", () => {
  it("€ 6,500 against € 12,000: 5,500, ratio 1.846, 6.5 months (City Deal Inclusieve Stad)", () => {
    const [names, row] = businessCases([[6500]], 12000, 1);
    expect(names).toEqual(["Saldo", "Verhouding", "Terugverdientijd (maanden)", "Opmerking"]);
    expect(row).toEqual([5500, 12000 / 6500, 6.5, "waargenomen jaren onbekend"]);
  });

  it("gives the same for a row of the table, columns by name in any order", () => {
    const [names, row] = businessCases([
      ["Jaren", "Casus", "Bron", "Vermeden kosten per jaar", "Kosten"],
      [1, "Maatwerkbudget", "begroting", 12000, 6500],
    ]);
    expect(names).toEqual([
      "Casus",
      "Saldo",
      "Verhouding",
      "Terugverdientijd (maanden)",
      "Saldo van",
      "Saldo tot",
      "Opmerking",
    ]);
    expect(row).toEqual(["Maatwerkbudget", 5500, 12000 / 6500, 6.5, "", "", "waargenomen jaren onbekend"]);
  });

  it("reads columns in their usual order where there is no header", () => {
    expect(businessCases([["Maatwerkbudget", 6500, 12000, 1, 1]])[1]?.slice(1, 3)).toEqual([
      5500,
      12000 / 6500,
    ]);
  });

  it.each([
    [1, 1, ""],
    [2, 1, "langer dan waargenomen"],
    [2, "", "waargenomen jaren onbekend"],
    [0.5, 1, "niet terugverdiend in deze jaren"],
  ])("over %p years of which %p were seen remarks: %s", (years, observed, remark) => {
    const [, row] = businessCases([
      [...headers, "Waargenomen jaren"],
      ["a", 6500, 12000, years, observed],
    ]);
    expect(row?.at(-1)).toBe(remark);
    const single = businessCases([[6500]], 12000, years, observed);
    expect(single[1]?.at(-1)).toBe(remark);
  });

  it.each([
    ["Gemeente", "UWV", "baten bij een ander dan wie betaalt"],
    ["Gemeente", "gemeente ", ""],
    ["Gemeente", "", ""],
    ["", "UWV", ""],
  ])("paid by %p for %p remarks: %s", (payer, beneficiary, remark) => {
    const [, row] = businessCases([
      [...headers, "Waargenomen jaren", "Kas", "Baten bij"],
      ["a", 6500, 12000, 1, 1, payer, beneficiary],
    ]);
    expect(row?.at(-1)).toBe(remark);
  });

  it("gives a range of balances where the avoided costs have one (by hand)", () => {
    const range = (from: unknown, to: unknown) =>
      businessCases([
        [...headers, "Vermeden van", "Vermeden tot"],
        ["a", 6500, 12000, 1, from, to],
      ])[1]?.slice(4, 6);
    expect(range(6000, 14000)).toEqual([-500, 7500]);
    expect(range(12000, 12000)).toEqual([5500, 5500]);
    expect(range(6000, "")).toEqual(["", ""]);
  });

  it.each(["", "n.v.t.", ".", "<10"])("keeps a case without an amount (%p) without numbers", (missing) => {
    const [, first, second] = table(["a", missing, 12000, 1], ["b", 6500, 12000, missing]);
    const remark = "niet ingevuld: kosten, vermeden kosten of jaren";
    expect(first).toEqual(["a", "", "", "", "", "", remark]);
    expect(second).toEqual(["b", "", "", "", "", "", remark]);
  });

  it("has no payback where nothing is avoided, and no ratio where nothing was spent", () => {
    const [, first, second] = table(["a", 6500, 0, 1], ["b", 0, 12000, 1]);
    expect(first?.slice(1, 4)).toEqual([-6500, 0, ""]);
    expect(second?.slice(1, 4)).toEqual([12000, "", 0]);
  });

  it("passes over blank rows", () => {
    expect(table(["", "", "", ""], ["a", 6500, 12000, 1])).toHaveLength(2);
  });

  it.each([
    ["negative costs", [["a", -1, 12000, 1]], "Rij 2, kosten"],
    ["negative avoided costs", [["a", 1, -12000, 1]], "Rij 2, vermeden kosten per"],
    ["zero years in the second row", [["a", 1, 1, 1], ["b", 1, 1, 0]], "Rij 3, jaren"], // prettier-ignore
    ["negative years", [["a", 1, 1, -1]], "Rij 2, jaren"],
    ["an amount as text", [["a", "6500 euro", 12000, 1]], "Rij 2, kosten"],
    ["an error in a cell", [["a", { basicValue: "#N/B" }, 12000, 1]], "Rij 2, kosten"],
  ])("refuses %s", (_what, rows, place) => {
    const refusal = refusalOf(() => table(...rows));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(place);
  });

  it.each([
    [13000, 14000],
    [11000, 11500],
    [14000, 13000],
  ])("refuses avoided costs of 12,000 between %d and %d", (from, to) => {
    const refusal = refusalOf(() =>
      businessCases([
        [...headers, "Vermeden van", "Vermeden tot"],
        ["a", 6500, 12000, 1, from, to],
      ]),
    );
    expect(refusal.code).toBe("#VALUE!");
  });

  it.each([
    ["negative costs", () => businessCases([[-1]], 12000, 1)],
    ["zero years", () => businessCases([[6500]], 12000, 0)],
    ["no years", () => businessCases([[6500]], 12000)],
    ["no avoided costs", () => businessCases([[6500]])],
    ["no costs", () => businessCases([[""]], 12000, 1)],
    ["nothing at all", () => businessCases(null as never)],
    ["many costs with one amount avoided", () => businessCases([[6500], [7000]], 12000, 1)],
    ["years beside a table", () => businessCases([headers, ["a", 1, 1, 1]], null, 1)],
    ["a table without years", () => businessCases([headers.slice(0, 3), ["a", 1, 1]])],
  ])("refuses %s", (_what, work) => {
    expect(refusalOf(work).code).toBe("#VALUE!");
  });

  it("has no answer for a table without cases", () => {
    expect(refusalOf(() => table()).code).toBe("#N/A");
  });

  it("calls its columns as the workbook's own table does", () => {
    const {
      caseName,
      costs,
      avoidedPerYear,
      avoidedFrom,
      avoidedTo,
      years,
      observedYears,
      payer,
      beneficiary,
    } = template.businessCases.fields;
    const fields = { caseName, costs, avoidedPerYear, avoidedFrom, avoidedTo, years, observedYears, payer, beneficiary }; // prettier-ignore
    for (const [field, { header }] of Object.entries(fields)) {
      expect(formulaColumns[field as keyof typeof fields][0]).toBe(header);
    }
  });
});
