import { oneOwner } from "../../../src/workbook/checks/oneOwner";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code | Niveau | Bovenliggend | Omschrijving | Populatie | Eigenaar     |
  | D1   | Domein |              | Meedoen      | Inwoners  | Zorg en Jeugd |
  | D2   | Domein |              | Wonen        | Inwoners  | Wonen; Zorg  |
  | D3   | Domein |              | Rondkomen    | Inwoners  | Sociaal domein |`;

test("finds a goal with more than one owner", () => {
  expect(seenBy(oneOwner, { Doelen })).toEqual([
    { cause: "several-owners", at: "Doelen!F2", facts: { goal: "D1", owner: "Zorg en Jeugd" } },
    { cause: "several-owners", at: "Doelen!F3", facts: { goal: "D2", owner: "Wonen; Zorg" } },
  ]);
});

test("stays silent where Opdracht has one contact person, and without owners", () => {
  const Opdracht = `
    | Veld                    | Waarde           |
    | Contactpersoon gemeente | Contractmanager  |`;
  expect(seenBy(oneOwner, { Doelen, Opdracht })).toEqual([]);
  expect(seenBy(oneOwner, {})).toEqual([]);
});
