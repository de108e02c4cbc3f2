import { links } from "../../src/functions/links";
import { refusalOf, shown } from "./customFunctions";

const goals = [
  ["Code", "Niveau", "Bovenliggend"],
  ["D1", "Domein", ""],
  ["A1", "Ambitie", "D1"],
  ["R1", "Maatschappelijk resultaat", "A1"],
  ["B1", "Bijdrage", "R1"],
  ["B2", "Bijdrage", "R1"],
  ["B3", "Bijdrage", "R1"],
];

describe("KOPPELING", () => {
  it("gives each activity its core goal, the path from the ambition and its side goals", () => {
    const activities = [
      ["Activiteit", "Kerndoel", "Nevendoelen"],
      ["Inloop", "b1", "B2; B3"],
      ["", "", ""],
      ["Taalles", "B2", ""],
    ];
    expect(links(activities, goals)).toEqual([
      ["Activiteit", "Kerndoel", "Pad tot ambitie", "Nevendoel 1", "Nevendoel 2"],
      ["Inloop", "B1", "A1 › R1 › B1", "B2", "B3"],
      ["Taalles", "B2", "A1 › R1 › B2", "", ""],
    ]);
  });

  it("reads crosses: K is the core goal, a single cross needs no choice", () => {
    const crosses = [
      ["Activiteit", "B1", "B2", "B3"],
      ["Inloop", "K", "x", ""],
      ["Taalles", "", true, 0],
      ["Sport", "✓", "", "kern"],
    ];
    expect(links(crosses, goals).slice(1)).toEqual([
      ["Inloop", "B1", "A1 › R1 › B1", "B2"],
      ["Taalles", "B2", "A1 › R1 › B2", ""],
      ["Sport", "B3", "A1 › R1 › B3", "B1"],
    ]);
  });

  it("walks up to the top where no goal is called an ambition", () => {
    const levelless = [
      ["R1", ""],
      ["B1", "R1"],
    ];
    expect(links([["Inloop", "B1"]], levelless)[1]).toEqual(["Inloop", "B1", "R1 › B1"]);
  });

  it("gives every unknown code an error of its own, with what was meant", () => {
    const long = [["Code"], ["Ontmoeting"], ["Taal"]];
    const [, row = []] = links([["Inloop", "Ontmoetign", "Taal; Sport"]], long);
    const core = shown(row[1]);
    expect(core.code).toBe("#N/A");
    expect(core.sentence).toContain("Ontmoeting’");
    expect(row[3]).toBe("Taal");
    expect(shown(row[4]).code).toBe("#N/A");
  });

  it.each([
    ["several core goals", ["Inloop", "B1; B2", ""], "#VALUE!"],
    ["only side goals", ["Inloop", "", "B1"], "#N/A"],
    ["no goal at all", ["Inloop", "", ""], "#N/A"],
  ])("%s is an error in that row only", (_what, row, code) => {
    const answer = links([row, ["Taalles", "B2", ""]], goals);
    expect(shown(answer[1]?.[1]).code).toBe(code);
    expect(answer[2]?.[1]).toBe("B2");
  });

  it("refuses a range that is left out, goals that are given out twice and activities without goals", () => {
    expect(refusalOf(() => links(null as never, goals)).code).toBe("#VALUE!");
    expect(refusalOf(() => links([["Inloop", "B1"]], [...goals, ["b1", "", ""]])).code).toBe("#VALUE!");
    expect(refusalOf(() => links([["Inloop"]], goals)).code).toBe("#VALUE!");
    expect(refusalOf(() => links([["", ""]], goals)).code).toBe("#N/A");
  });
});
