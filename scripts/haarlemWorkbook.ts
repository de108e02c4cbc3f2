import { Workbook } from "exceljs";
import { activities, spread, targetGroups } from "./haarlem/activities";
import { barriers, businessCases, finances, interpretations, prices } from "./haarlem/costs";
import { answers, statements, stories } from "./haarlem/experience";
import { goals } from "./haarlem/goals";
import { comparisons, indicators, measurements } from "./haarlem/indicators";
import { shifts, trajectories, transitions } from "./haarlem/trajectories";
import { addAssignmentSheet } from "../src/making/template/addAssignmentSheet";
import { addTableSheet } from "../src/making/template/addTableSheet";
import { reproducibleBytes } from "../src/making/template/reproducibleBytes";
import { templateWords } from "../src/text/nl/templateWords";
import { addReadMeSheet, type Paragraph } from "./workbooks/addReadMeSheet";

const paragraphs: readonly Paragraph[] = [
  {
    heading: "Wat is dit?",
    lines: [
      "Een uitgewerkt voorbeeld van alles wat u met Doelbereik kunt bijhouden. Het is geen verslag van Haarlem, Hoorn of een andere gemeente.",
      "De opbouw en een paar getallen komen uit gepubliceerde praktijkverhalen. De rest is bedacht.",
    ],
  },
  {
    heading: "Wat is gepubliceerd?",
    lines: [
      "Haarlem: ruim 80.000 inwoners met de behoefte om hun sociale netwerk te versterken; 1.700 mensen met maatwerk, van wie in het eerste jaar 80% is gekanteld; de vier niveaus; de stelling S1.",
      "Hoorn: 3 domeinen, 9 leefgebieden, en bij samenleven 1 ambitie, 3 maatschappelijke resultaten en 3 bijdragen; de stelling S4.",
      "Alphen aan den Rijn: de belofte van 5 dagen (teruggebeld) en 10 dagen (intake). City Deal Inclusieve Stad: € 6.500 tegenover € 12.000 per jaar.",
    ],
  },
  {
    heading: "Wat is bedacht?",
    lines: [
      "Alle andere aantallen, antwoorden, metingen, trajecten, scores, verhalen, prijzen en gesprekspunten. De computer heeft ze gemaakt, steeds dezelfde.",
      "De tekst bij een bedacht getal zegt dat ook. Trek geen conclusies over gemeenten of organisaties.",
    ],
  },
];

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** The worked case of the founding documents: every table of the contract, with what was published and the rest invented. */
export async function haarlemWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  addReadMeSheet(workbook, "Voorbeeld: Haarlem en Hoorn", paragraphs);
  addAssignmentSheet(
    workbook,
    {
      Gemeente: "Haarlem",
      Gemeentecode: "GM0392",
      Aanbieder: "Buurts (voorbeeld, de meeste aantallen bedacht)",
      "Contactpersoon gemeente": "Contractmanager sociale basis",
      "Contactpersoon aanbieder": "Programmaleider",
      Verslagjaar: 2023,
      "Periode van": day(2023, 1, 1),
      "Periode tot": day(2023, 12, 31),
      "Looptijd van": day(2022, 7, 1),
      "Looptijd tot": day(2030, 6, 30),
      "Volgende evaluatie": day(2024, 6, 15),
      "Hoort niet bij de opdracht": "huishoudelijke hulp; woningaanpassing",
      Grondslag: "Wmo 2015, artikel 2.1.2, zesde lid",
      "Minimum groepsgrootte": 10,
      Peildatum: day(2023, 12, 31),
      "Terugbellen binnen (dagen)": 5,
      "Intake binnen (dagen)": 10,
      "Dagen tellen als": "Werkdagen",
      "Termijn terugkeer (maanden)": 6,
    },
    templateWords,
  );
  addTableSheet(workbook, "goals", goals, templateWords);
  addTableSheet(workbook, "targetGroups", targetGroups, templateWords);
  addTableSheet(workbook, "activities", activities, templateWords);
  addTableSheet(workbook, "spread", spread, templateWords);
  addTableSheet(workbook, "statements", statements, templateWords);
  addTableSheet(workbook, "answers", answers(), templateWords);
  addTableSheet(workbook, "indicators", indicators, templateWords);
  addTableSheet(workbook, "measurements", measurements, templateWords);
  addTableSheet(workbook, "comparisons", comparisons, templateWords);
  addTableSheet(workbook, "trajectories", trajectories(), templateWords);
  addTableSheet(workbook, "transitions", transitions, templateWords);
  addTableSheet(workbook, "shifts", shifts, templateWords);
  addTableSheet(workbook, "stories", stories, templateWords);
  addTableSheet(workbook, "businessCases", businessCases, templateWords);
  addTableSheet(workbook, "prices", prices, templateWords);
  addTableSheet(workbook, "interpretations", interpretations, templateWords);
  addTableSheet(workbook, "finances", finances, templateWords);
  addTableSheet(workbook, "barriers", barriers, templateWords);
  return reproducibleBytes(workbook);
}
