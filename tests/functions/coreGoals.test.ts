import { coreGoals } from "../../src/functions/coreGoals";
import { refusalOf } from "./customFunctions";

const goals = [
  ["Code", "Omschrijving", "Bovenliggend"],
  ["A1", "Amsterdammers doen mee", ""],
  ["B1", "Mantelzorgers houden hun zorg vol", "A1"],
  ["B2", "Deelnemers bewegen elke week", "A1"],
  ["B3", "Deelnemers hebben hun geldzaken beter op orde", "A1"],
];
const headers = ["Voorstel", "Score", "Woorden", "Tweede voorstel", "Tweede score"];

describe("KERNDOEL", () => {
  it("proposes the goal that the words point to, and names those words", () => {
    const [first, row] = coreGoals([["Mantelzorgondersteuning Nieuw-West"]], goals);
    expect(first).toEqual(headers);
    expect(row).toEqual(["B1", expect.any(Number), "Mantelzorgondersteuning", "", ""]);
    expect(row?.[1]).toBeGreaterThan(1 / 3);
  });

  it("knows words that mean the same, and gives the second best too", () => {
    const [, row = []] = coreGoals([["Samen sporten na hulp bij schulden en budget"]], goals);
    expect([row[0], row[3]].toSorted()).toEqual(["B2", "B3"]);
    expect(Number(row[1])).toBeGreaterThanOrEqual(Number(row[4]));
  });

  it("says so where no word points to a goal, and leaves a blank row blank", () => {
    const answer = coreGoals([["Sweet Store"], [""], ["Loopgroep"]], goals);
    expect(answer.slice(1, 3)).toEqual([
      ["", "", "Geen gelijke woorden", "", ""],
      ["", "", "", "", ""],
    ]);
    expect(answer[3]?.[0]).toBe("B2");
  });

  it("learns from rows whose goal was chosen", () => {
    const asked = [["Mentoraat"]];
    expect(coreGoals(asked, goals)[1]?.[0]).toBe("");
    const confirmed = [
      ["Omschrijving", "Kerndoel"],
      ["Mentoraten voor wie schulden heeft", "b3"],
      ["Nog te kiezen", ""],
      ["Mentoraat in twijfel", "B1; B2"],
    ];
    expect(coreGoals(asked, goals, confirmed)[1]?.[0]).toBe("B3");
    expect(coreGoals(asked, goals, [["Mentoraten", "B3"]])[1]?.[0]).toBe("B3");
  });

  it("reads the text of columns by their headers, or of all columns without headers", () => {
    const table = [
      ["Code", "Naam", "Kerndoel", "Toelichting"],
      ["Geld", "Voor naasten", "Schulden", "die mantelzorg geven"],
    ];
    expect(coreGoals(table, goals)[1]).toEqual(["B1", expect.any(Number), "naasten, mantelzorg", "", ""]);
    expect(coreGoals([["Salsa", "wandelen", 12, null]], goals)[1]?.[2]).toBe("wandelen");
  });

  it("takes confirmed rows from a table of activities", () => {
    const activities = [
      ["Kerndoel", "Naam", "Toelichting"],
      ["B2", "Dansmiddag", "salsa"],
    ];
    expect(coreGoals([["Salsa"]], goals, activities)[1]?.[0]).toBe("B2");
  });

  it("proposes only goals with nothing below them, and uses the words above", () => {
    const answer = coreGoals([["Amsterdammers doen aan yoga"]], goals);
    expect(answer[1]?.[0]).toBe("B2");
    const tree = [
      ["A1", "Ouderen", ""],
      ["A2", "Jongeren", ""],
      ["B1", "Ontmoeten", "A1"],
      ["B2", "Ontmoeten", "A2"],
    ];
    expect(coreGoals([["Jeugdsoos"]], tree)[1]?.[0]).toBe("B2");
  });

  it.each([
    ["no descriptions", () => coreGoals(null as never, goals), "#VALUE!"],
    ["only blank descriptions", () => coreGoals([[""], [" "]], goals), "#N/A"],
    ["no goals", () => coreGoals([["Taal"]], null as never), "#VALUE!"],
    ["goals without a description", () => coreGoals([["Taal"]], [["Code"], ["B1"]]), "#VALUE!"],
    ["a goal twice", () => coreGoals([["Taal"]], [...goals, ["b1", "Taal", ""]]), "#VALUE!"],
    ["an error in a text", () => coreGoals([[{ type: "Error" }]], goals), "#VALUE!"],
    ["a confirmed goal that is unknown", () => coreGoals([["Taal"]], goals, [["Taalles", "B9"]]), "#N/A"],
    [
      "confirmed rows without a goal",
      () => coreGoals([["Taal"]], goals, [["Omschrijving"], ["x"]]),
      "#VALUE!",
    ],
    ["confirmed rows without a text", () => coreGoals([["Taal"]], goals, [["Kerndoel"], ["B1"]]), "#VALUE!"],
  ])("refuses %s", (_what, work, code) => {
    expect(refusalOf(work).code).toBe(code);
  });
});
