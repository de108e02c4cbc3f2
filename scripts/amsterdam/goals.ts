import type { RowOf } from "../workbooks/rows";

type Level = "Domein" | "Leefgebied" | "Ambitie" | "Maatschappelijk resultaat" | "Bijdrage";

const goal = (code: string, level: Level, parent: string | null, description: string): RowOf<"goals"> => ({
  code,
  level,
  parent,
  description,
  population: level === "Bijdrage" ? "Deelnemers" : "Inwoners",
  owner: level === "Bijdrage" ? "Aanbieders" : "Gemeente Amsterdam",
});

/** A goal tree in the words of this policy field, written for this example; not the plan of Amsterdam. */
export const goals: readonly RowOf<"goals">[] = [
  goal("D1", "Domein", null, "Meekomen"),
  goal("L1.1", "Leefgebied", "D1", "Samenleven"),
  goal("A1.1", "Ambitie", "L1.1", "Amsterdammers kijken naar elkaar om en doen mee in hun buurt"),
  goal("R1.1.1", "Maatschappelijk resultaat", "A1.1", "Meer Amsterdammers ontmoeten elkaar in de buurt"),
  goal("B1.1.1a", "Bijdrage", "R1.1.1", "Deelnemers leren mensen in hun buurt kennen"),
  goal("R1.1.2", "Maatschappelijk resultaat", "A1.1", "Ouderen blijven zich zelf redden en doen mee"),
  goal("B1.1.2a", "Bijdrage", "R1.1.2", "Oudere deelnemers komen de deur uit en zien anderen"),
  goal("R1.1.3", "Maatschappelijk resultaat", "A1.1", "Amsterdammers zorgen voor elkaar"),
  goal("B1.1.3a", "Bijdrage", "R1.1.3", "Vrijwilligers en buren helpen wie hulp nodig heeft"),
  goal("L1.2", "Leefgebied", "D1", "Vrije tijd"),
  goal("A1.2", "Ambitie", "L1.2", "Bewegen hoort voor iedere Amsterdammer bij het gewone leven"),
  goal("R1.2.1", "Maatschappelijk resultaat", "A1.2", "Meer Amsterdammers sporten elke week"),
  goal("B1.2.1a", "Bijdrage", "R1.2.1", "Deelnemers bewegen elke week"),
  goal("R1.2.2", "Maatschappelijk resultaat", "A1.2", "Minder Amsterdammers hebben overgewicht"),
  goal("B1.2.2a", "Bijdrage", "R1.2.2", "Deelnemers eten en leven gezonder"),
  goal("D2", "Domein", null, "Vooruitkomen"),
  goal("L2.1", "Leefgebied", "D2", "Ontwikkelen"),
  goal("A2.1", "Ambitie", "L2.1", "Ieder kind en iedere nieuwkomer krijgt de kans om te leren"),
  goal("R2.1.1", "Maatschappelijk resultaat", "A2.1", "Kinderen en jongeren groeien op met steun dichtbij"),
  goal("B2.1.1a", "Bijdrage", "R2.1.1", "Kinderen ontdekken hun talent en gebruiken het"),
  goal("B2.1.1b", "Bijdrage", "R2.1.1", "Jongeren hebben iemand die hen op weg helpt"),
  goal("R2.1.2", "Maatschappelijk resultaat", "A2.1", "Meer anderstalige Amsterdammers spreken Nederlands"),
  goal("B2.1.2a", "Bijdrage", "R2.1.2", "Deelnemers spreken beter Nederlands en gebruiken het"),
  goal("L2.2", "Leefgebied", "D2", "Gezondheid"),
  goal("A2.2", "Ambitie", "L2.2", "Amsterdammers voelen zich gezond en houden de zorg voor elkaar vol"),
  goal("R2.2.1", "Maatschappelijk resultaat", "A2.2", "Meer Amsterdammers vinden hun gezondheid goed"),
  goal("B2.2.1a", "Bijdrage", "R2.2.1", "Deelnemers met psychische klachten doen weer mee"),
  goal("R2.2.2", "Maatschappelijk resultaat", "A2.2", "Minder mantelzorgers zijn zwaar belast"),
  goal("B2.2.2a", "Bijdrage", "R2.2.2", "Mantelzorgers houden hun zorg vol"),
  goal("D3", "Domein", null, "Rondkomen"),
  goal("L3.1", "Leefgebied", "D3", "Inkomen en financiën"),
  goal("A3.1", "Ambitie", "L3.1", "Amsterdammers kunnen van hun geld rondkomen"),
  goal("R3.1.1", "Maatschappelijk resultaat", "A3.1", "Minder Amsterdammers leven van de bijstand"),
  goal("B3.1.1a", "Bijdrage", "R3.1.1", "Deelnemers hebben hun geldzaken beter op orde"),
  goal("L3.2", "Leefgebied", "D3", "Wonen en veiligheid"),
  goal("A3.2", "Ambitie", "L3.2", "Iedere Amsterdammer heeft een veilig dak boven het hoofd"),
  goal("R3.2.1", "Maatschappelijk resultaat", "A3.2", "Minder Amsterdammers zijn dakloos"),
  goal("B3.2.1a", "Bijdrage", "R3.2.1", "Bewoners van de opvang krijgen rust en een plan voor daarna"),
];
