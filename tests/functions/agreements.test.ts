import { agreements } from "../../src/functions/agreements";
import { formulaChoices } from "../../src/text/nl/formulaChoices";
import { template } from "../../src/workbook/template";
import { refusalOf } from "./customFunctions";

const headers = [
  "Doel",
  "Afspraken",
  "Gedaan",
  "Deels",
  "Niet",
  "Nog niet aan de orde",
  "Zonder status",
  "Aandeel gedaan",
  "Aandeel deels",
  "Aandeel niet",
];

describe("AFSPRAKEN", () => {
  it("counts the agreements per goal, without a goal and in all (by hand)", () => {
    const sheet = [
      ["Afspraak", "Doel", "Status"],
      ["Inloop elke dag", "D1", "Gedaan"],
      ["Taalcafé", "D1", "Deels"],
      ["Buurtmaaltijd", "d1 ", "Gehaald"],
      ["Huisbezoek 75+", "D2", "Nee"],
      ["Scootmobielles", "D2", "Nog niet aan de orde"],
      ["Nieuwsbrief", "", "Ja"],
      ["Wijkavond", "D1", ""],
    ];
    expect(agreements(sheet)).toEqual([
      headers,
      ["D1", 4, 2, 1, 0, 0, 1, 2 / 3, 1 / 3, 0],
      ["D2", 2, 0, 0, 1, 1, 0, 0, 0, 1],
      ["(zonder doel)", 1, 1, 0, 0, 0, 0, 1, 0, 0],
      ["Totaal", 7, 3, 1, 1, 1, 1, 0.6, 0.2, 0.2],
    ]);
  });

  it("finds its columns in a table of activities, and passes over those without an agreement", () => {
    const sheet = [
      ["Code", "Naam", "Kerndoel", "Aantal", "Afspraakstatus", "Afspraak"],
      ["A1", "Inloop", "D1", 12, "Niet gehaald", "Elke dag open"],
      ["A2", "Koor", "D1", 40, "", ""],
      ["A3", "Eettafel", "D1", 40, "n.v.t.", "-"],
    ];
    expect(agreements(sheet).slice(1)).toEqual([
      ["D1", 1, 0, 0, 1, 0, 0, 0, 0, 1],
      ["(zonder doel)", 0, 0, 0, 0, 0, 0, "", "", ""],
      ["Totaal", 1, 0, 0, 1, 0, 0, 0, 0, 1],
    ]);
  });

  it("has no shares while nothing is due, and no goals without a column for them", () => {
    const sheet = [
      ["Status", "Afspraak"],
      ["nog niet aan de orde", "Buurtmaaltijd"],
      ["onbekend", "Taalcafé"],
    ];
    expect(agreements(sheet).slice(1)).toEqual([
      ["(zonder doel)", 2, 0, 0, 0, 1, 1, "", "", ""],
      ["Totaal", 2, 0, 0, 0, 1, 1, "", "", ""],
    ]);
  });

  it("reads a range without headers in the order of the help, and takes a goal that is a number", () => {
    const answer = agreements([
      ["Inloop", 7, "Gedeeltelijk"],
      ["Eettafel", "7", "Deels gehaald"],
    ]);
    expect(answer[1]).toEqual(["7", 2, 0, 2, 0, 0, 0, 0, 1, 0]);
  });

  it.each([
    ["a status without an agreement", ["", "D1", "Gedaan"], "Rij 3, afspraak"],
    ["a status where there is said to be no agreement", ["n.v.t.", "D1", "Gedaan"], "Rij 3, afspraak"],
    ["a status nobody knows", ["Inloop", "D1", "bijna"], "Rij 3: ‘bijna’ kan niet. Kies Gedaan, Deels, Niet"],
    ["an error in a cell", ["Inloop", { type: "Error" }, "Niet"], "Rij 3, kerndoel: de cel bevat een fout"],
  ])("refuses %s, with its row", (_what, row, sentence) => {
    const sheet = [["Afspraak", "Doel", "Status"], ["Inloop", "D1", "Gedaan"], row];
    const refusal = refusalOf(() => agreements(sheet));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(sentence);
  });

  it("has no answer without agreements", () => {
    const sheet = [
      ["Afspraak", "Doel", "Status"],
      ["", "", ""],
    ];
    expect(refusalOf(() => agreements(sheet)).code).toBe("#N/A");
    expect(refusalOf(() => agreements([["Afspraak", "Doel"]])).code).toBe("#VALUE!");
  });

  it("knows every word for a status that the workbook's own table knows", () => {
    const { choices } = template.activities.fields.agreementStatus;
    expect(formulaChoices.agreementStatus).toMatchObject(choices);
  });
});
