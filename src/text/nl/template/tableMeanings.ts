import type { TemplateWords } from "../../TemplateWords";

/** On the first sheet, of each table: what to fill in. */
export const tableMeanings: TemplateWords["tableMeanings"] = {
  assignment: "Voor welke gemeente, welke aanbieder en welk jaar",
  goals: "De doelen, van domein tot bijdrage",
  targetGroups: "Om wie het gaat en om hoeveel mensen, met bron en datum",
  activities:
    "Wat er is gedaan, voor welk doel en met hoeveel mensen. Kies per activiteit precies één kerndoel",
  spread: "Uit welke groepen de deelnemers komen. Mag leeg blijven",
  statements: "Wat u deelnemers vraagt, per doel",
  answers: "Hoe vaak deelnemers welk antwoord gaven",
  indicators: "Welke cijfers u volgt",
  measurements: "Wat er is gemeten",
  comparisons: "Dezelfde cijfers van anderen",
  trajectories: "Melding, intake, start en eind. Blijft bij de aanbieder",
  transitions: "Hoeveel mensen van de ene naar de andere score gingen",
  shifts: "Hoeveel mensen van maatwerk naar vrij toegankelijke hulp gingen",
  stories: "Wat deelnemers vertellen, met hun toestemming",
  businessCases: "Wat het kost en wat het scheelt. Niet verplicht",
  prices: "Wat hulp kost, met de bron",
  interpretations: "Waar u samen over praat",
  finances: "Hoe de organisatie er financieel voor staat",
  barriers: "Welke regels in de weg zitten",
};
