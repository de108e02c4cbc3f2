import type { RowOf } from "../workbooks/rows";

type Level = "Domein" | "Leefgebied" | "Ambitie" | "Maatschappelijk resultaat" | "Bijdrage";

const goal = (
  code: string,
  level: Level,
  parent: string | null,
  description: string,
  owner: string,
): RowOf<"goals"> => ({
  code,
  level,
  parent,
  description,
  population: level === "Bijdrage" ? "Deelnemers" : "Inwoners",
  owner,
});

const town = "Gemeente";
const provider = "Aanbieder";

/**
 * The two main goals of Haarlem, and the tree of Hoorn: 3 domains, 9 life areas and, for samenleven, 1 ambition, 3 results and
 * 3 contributions, in the words of the founding documents.
 */
export const goals: readonly RowOf<"goals">[] = [
  goal("H1", "Domein", null, "Meedoen", town),
  goal("H1.1", "Ambitie", "H1", "Haarlemmers doen mee in hun wijk", town),
  goal(
    "H1.1.1",
    "Maatschappelijk resultaat",
    "H1.1",
    "Minder inwoners willen meer contacten dan zij hebben",
    town,
  ),
  goal("H1.1.1a", "Bijdrage", "H1.1.1", "Deelnemers hebben een sterker sociaal netwerk", provider),
  goal("H2", "Domein", null, "Jezelf redden", town),
  goal("H2.1", "Ambitie", "H2", "Haarlemmers redden zich met hulp dichtbij", town),
  goal("H2.1.1", "Maatschappelijk resultaat", "H2.1", "Meer inwoners vinden hulp zonder verwijzing", town),
  goal("H2.1.1a", "Bijdrage", "H2.1.1", "Deelnemers hebben hun dagelijks leven op orde", provider),
  goal("D1", "Domein", null, "Meekomen", town),
  goal("L1.1", "Leefgebied", "D1", "Samenleven", town),
  goal("L1.2", "Leefgebied", "D1", "Vrije tijd", town),
  goal("L1.3", "Leefgebied", "D1", "Werk", town),
  goal("D2", "Domein", null, "Vooruitkomen", town),
  goal("L2.1", "Leefgebied", "D2", "Ontwikkelen", town),
  goal("L2.2", "Leefgebied", "D2", "Veiligheid", town),
  goal("L2.3", "Leefgebied", "D2", "Gezondheid", town),
  goal("L2.4", "Leefgebied", "D2", "Wonen", town),
  goal("D3", "Domein", null, "Rondkomen", town),
  goal("L3.1", "Leefgebied", "D3", "Inkomen", town),
  goal("L3.2", "Leefgebied", "D3", "Financiën", town),
  goal("A1.1", "Ambitie", "L1.1", "In Hoorn kijken we naar elkaar om", town),
  goal(
    "R1.1.1",
    "Maatschappelijk resultaat",
    "A1.1",
    "Meer inwoners helpen elkaar en zijn bij elkaar betrokken",
    town,
  ),
  goal("R1.1.2", "Maatschappelijk resultaat", "A1.1", "Minder inwoners zijn eenzaam, vooral jongeren", town),
  goal(
    "R1.1.3",
    "Maatschappelijk resultaat",
    "A1.1",
    "Minder stigma voor inwoners die psychisch kwetsbaar zijn",
    town,
  ),
  goal("B1.1.1", "Bijdrage", "R1.1.1", "A. Deelnemers helpen een ander en worden zelf geholpen", provider),
  goal("B1.1.2", "Bijdrage", "R1.1.2", "B. Deelnemers voelen zich minder alleen", provider),
  goal(
    "B1.1.3",
    "Bijdrage",
    "R1.1.3",
    "C. Deelnemers ontmoeten mensen die psychisch kwetsbaar zijn",
    provider,
  ),
];
