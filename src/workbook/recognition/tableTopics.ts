import type { TableKey } from "../template";
import { wordsOf } from "./wordsOf";

/** How words begin that say in the name of a sheet, or in a title, what the table is about. */
const topics: Readonly<Record<TableKey, readonly string[]>> = {
  assignment: ["opdracht", "algemeen", "voorblad", "gegevens"],
  goals: ["doel"],
  targetGroups: ["doelgroep", "bevolking", "inwoner"],
  activities: [
    "activiteit",
    "inzet",
    "aanbod",
    "interventie",
    "jaarcijfers",
    "uitvoering",
    "project",
    "subsidie",
  ],
  spread: ["spreiding", "achtergrond"],
  statements: ["stelling", "vragenlijst", "vragen"],
  answers: ["antwoord", "uitslag", "enquete", "ervaring"],
  indicators: ["indicator", "monitor"],
  measurements: ["meting", "cijfers", "monitor", "resultaten"],
  comparisons: ["vergelijk", "benchmark"],
  trajectories: ["traject", "casus", "client", "dossier"],
  transitions: ["overgang", "scores"],
  shifts: ["kanteling"],
  stories: ["verhaal", "verhalen"],
  businessCases: ["business", "mkba"],
  prices: ["prijzen", "tarieven", "prijs", "tarief"],
  interpretations: ["duiding", "gesprek"],
  finances: ["financi", "jaarrekening"],
  barriers: ["belemmering"],
};

/** Whether the name of a sheet or a title says that it is about this table; "doelgroepen" is not about goals. */
export function isAbout(table: TableKey, text: string): boolean {
  const said = wordsOf(text);
  return topics[table].some((topic) =>
    said.some((word) => word.startsWith(topic) && !(topic === "doel" && word.startsWith("doelgroep"))),
  );
}
