import type { GoalCauseFacts } from "../../../workbook/causes/goalCauses";
import type { CauseFacts } from "../../../workbook/findings";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { activityNamed, indicatorNamed } from "./named";

const unknownCode = ({ code, suggestion }: CauseFacts["unknown-goal"]): string =>
  suggestion === null
    ? `De code ${quoted(code)} is niet gevonden.`
    : `${quoted(code)} — bedoelt u ${quoted(suggestion)}?`;

const unknownCodeTitle = <
  C extends
    "unknown-goal" | "unknown-target-group" | "unknown-activity" | "unknown-statement" | "unknown-indicator",
>(
  where: string,
) =>
  titleByCount<C>(
    ({ column, code }) => `De code ${quoted(code)} in kolom ${quoted(column)} staat niet in ${where}`,
    (count, { column, code, suggestion }) =>
      suggestion === null
        ? `In kolom ${quoted(column)} staan ${formatNumber(count)} codes die niet in ${where} staan`
        : `De code ${quoted(code)} staat niet in ${where} en is ${formatNumber(count)} keer gebruikt`,
  );

const essence = "Vraag uzelf: als deze activiteit niet bijdraagt aan dit doel, zou ik dan ontevreden zijn?";

const normWords = { higher: "Hoger", lower: "Lager" } as const;

/** Sentences on goals and what is linked to them: K01 to K05. */
export const goalFindings: FindingSentences<keyof GoalCauseFacts> = {
  "activity-without-goal": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} is aan geen doel gekoppeld`,
      (count) => `${formatNumber(count)} activiteiten zijn aan geen doel gekoppeld`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: geen kerndoel en geen nevendoel.`,
    why: "Zonder doel is niet te zeggen waar de activiteit aan bijdraagt.",
    remedy: "Vul in kolom ‘Kerndoel’ de code in van het doel waar het om gaat.",
    mayBeIgnored: null,
  },
  "no-core-goal": {
    title: titleByCount(
      ({ activity }) => `Kies een kerndoel bij ${activity === null ? "deze activiteit" : quoted(activity)}`,
      (count) => `Kies een kerndoel bij ${formatNumber(count)} activiteiten`,
    ),
    example: ({ goals }) => `Alleen als nevendoel ingevuld: ${goals.join(", ")}.`,
    why: "Elke activiteit heeft één doel waar het in de kern om gaat. Dat geeft richting aan het gesprek.",
    remedy: `${essence} Is het antwoord ja, dan is dat het kerndoel.`,
    mayBeIgnored: null,
  },
  "several-core-goals": {
    title: titleByCount(
      ({ activity }) => `Kies één kerndoel bij ${activity === null ? "deze activiteit" : quoted(activity)}`,
      (count) => `Kies één kerndoel bij ${formatNumber(count)} activiteiten`,
    ),
    example: ({ goals }) => `${formatNumber(goals.length)} doelen ingevuld: ${goals.join(", ")}.`,
    why: "Met meer dan één kerndoel is niet duidelijk waar de activiteit voor bedoeld is.",
    remedy: `${essence} Zet de andere doelen bij ‘Nevendoelen’.`,
    mayBeIgnored: null,
  },
  "goal-without-activity": {
    title: titleByCount(
      ({ goal }) => `Doel ${quoted(goal)} heeft geen activiteit`,
      (count) => `${formatNumber(count)} doelen hebben geen activiteit`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Doel ${quoted(goal)}.` : `Doel ${quoted(goal)}: ${quoted(description)}.`,
    why: "Aan dit doel werkt nu niemand, of de koppeling ontbreekt.",
    remedy: "Koppel een activiteit aan dit doel. Of licht toe waarom er nog geen is.",
    mayBeIgnored: "Licht toe als een ander aan dit doel werkt.",
  },
  "goal-without-indicator": {
    title: titleByCount(
      ({ goal }) => `Doel ${quoted(goal)} heeft geen indicator`,
      (count) => `${formatNumber(count)} doelen hebben geen indicator`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Doel ${quoted(goal)}.` : `Doel ${quoted(goal)}: ${quoted(description)}.`,
    why: "Zonder indicator is niet te zien of het doel dichterbij komt.",
    remedy: "Voeg op blad Indicatoren een rij toe met dit doel. Of licht toe waarom dat niet kan.",
    mayBeIgnored: "Licht toe als dit doel op een andere manier wordt gevolgd.",
  },
  "unknown-goal": {
    title: unknownCodeTitle("Doelen"),
    example: unknownCode,
    why: "De koppeling werkt alleen als de code precies zo op blad Doelen staat.",
    remedy: "Verbeter de code, of voeg het doel toe op blad Doelen.",
    mayBeIgnored: "Licht toe als het doel bewust niet in deze werkmap staat.",
  },
  "unknown-target-group": {
    title: unknownCodeTitle("Doelgroepen"),
    example: unknownCode,
    why: "Het bereik is alleen te berekenen als de doelgroep op blad Doelgroepen staat.",
    remedy: "Verbeter de code, of voeg de doelgroep toe op blad Doelgroepen.",
    mayBeIgnored: "Licht toe als de omvang van deze doelgroep niet bekend is.",
  },
  "unknown-activity": {
    title: unknownCodeTitle("Activiteiten"),
    example: unknownCode,
    why: "Deze rij telt bij geen activiteit mee.",
    remedy: "Verbeter de code, of voeg de activiteit toe op blad Activiteiten.",
    mayBeIgnored: "Licht toe als de activiteit bewust niet in deze werkmap staat.",
  },
  "unknown-statement": {
    title: unknownCodeTitle("Stellingen"),
    example: unknownCode,
    why: "Zonder stelling is niet te zeggen wat deze antwoorden betekenen. Zij tellen nergens mee.",
    remedy: "Verbeter de code, of zet de stelling op blad Stellingen.",
    mayBeIgnored: "Licht toe als de stelling met opzet niet in deze werkmap staat.",
  },
  "unknown-indicator": {
    title: unknownCodeTitle("Indicatoren"),
    example: unknownCode,
    why: "Een meting zonder bekende indicator wordt niet beoordeeld.",
    remedy: "Verbeter de code, of voeg de indicator toe op blad Indicatoren.",
    mayBeIgnored: "Licht toe als deze meting niet beoordeeld hoeft te worden.",
  },
  "goal-cycle": {
    title: titleByCount(
      ({ goals }) =>
        goals.length === 1
          ? `Doel ${quoted(goals.join())} staat onder zichzelf`
          : `De doelen ${goals.join(", ")} staan in een kring onder elkaar`,
      (count) => `${formatNumber(count)} groepen doelen staan in een kring onder elkaar`,
    ),
    example: ({ goals }) => `De kring: ${[...goals, goals[0]].join(" → ")}.`,
    why: "In een kring is niet te zien welk doel boven welk ander doel staat.",
    remedy: "Verbeter bij een van deze doelen de code in kolom ‘Bovenliggend’.",
    mayBeIgnored: null,
  },
  "goal-without-parent": {
    title: titleByCount(
      ({ goal }) =>
        goal === null
          ? "Een doel heeft geen bovenliggend doel"
          : `Doel ${quoted(goal)} heeft geen bovenliggend doel`,
      (count) => `${formatNumber(count)} doelen hebben geen bovenliggend doel`,
    ),
    example: ({ goal }) =>
      goal === null ? "Dit doel staat los." : `Doel ${quoted(goal)} staat los van de andere doelen.`,
    why: "Zo is niet te zien aan welk groter doel dit doel bijdraagt.",
    remedy: "Vul in kolom ‘Bovenliggend’ de code in van het doel dat erboven staat.",
    mayBeIgnored: "Licht toe als dit doel bewust op zichzelf staat.",
  },
  "many-goals": {
    title: titleByCount(
      ({ activity, goals }) => `${activityNamed(activity)} raakt aan ${formatNumber(goals)} doelen`,
      (count) => `${formatNumber(count)} activiteiten raken aan meer dan 3 doelen`,
    ),
    example: ({ goals }) => `${formatNumber(goals)} doelen ingevuld. Wat is de essentie?`,
    why: "Wie aan veel doelen tegelijk werkt, laat moeilijk zien wat er bij elk doel verandert.",
    remedy: "Kies de essentie. Laat doelen weg waar de activiteit maar zijdelings aan raakt.",
    mayBeIgnored: "U kunt dit zo laten als alle doelen er echt bij horen.",
  },
  "direction-conflict": {
    title: titleByCount(
      ({ indicator, word, norm }) =>
        `${indicatorNamed(indicator)}: het doel zegt ${quoted(word)}, de norm is ${quoted(normWords[norm])}`,
      (count) => `Bij ${formatNumber(count)} indicatoren past de norm niet bij het doel`,
    ),
    example: ({ goal, word, norm }) =>
      `Doel ${quoted(goal)} zegt ${quoted(word)}, de norm staat op ${quoted(normWords[norm])}.`,
    why: "Met een norm de verkeerde kant op wordt goed nieuws als slecht nieuws gelezen.",
    remedy: "Kijk welke kant gewenst is en verbeter de norm of de omschrijving van het doel.",
    mayBeIgnored: "Licht toe als de indicator het omgekeerde van het doel meet.",
  },
};
