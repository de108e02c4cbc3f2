import type { GoalCauseFacts } from "../../../workbook/causes/goalCauses";
import type { CauseFacts } from "../../../workbook/findings";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { activityNamed, activityWithin, goalNamed, indicatorNamed, populationWords } from "./named";

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
  "goal-population-mixed": {
    title: titleByCount(
      ({ goal, wanted }) => `${goalNamed(goal)} hoort over ${populationWords[wanted]} te gaan`,
      (count, { wanted }) => `${formatNumber(count)} doelen horen over ${populationWords[wanted]} te gaan`,
    ),
    example: ({ wanted }) =>
      wanted === "residents"
        ? "Een maatschappelijk resultaat gaat over alle inwoners."
        : "Een bijdrage van een aanbieder gaat over de deelnemers die hij bereikt.",
    why: "Anders lijkt een aanbieder aan te moeten tonen wat in de hele stad gebeurt.",
    remedy: "Pas kolom ‘Populatie’ aan, of het niveau van het doel.",
    mayBeIgnored: null,
  },
  "only-output": {
    title: titleByCount(
      ({ goal }) => `Bij doel ${quoted(goal)} staan alleen aantallen`,
      (count) => `Bij ${formatNumber(count)} doelen staan alleen aantallen`,
    ),
    example: ({ goal, description }) =>
      `Doel ${quoted(goal)}${description === null ? "" : ` (${description})`}: geen indicator over wat het oplevert.`,
    why: "Een aantal deelnemers zegt wat er is gedaan, niet wat het hun bracht.",
    remedy: "Voeg een stelling of een indicator toe die over het doel zelf gaat.",
    mayBeIgnored: "U kunt dit zo laten als u het effect op een andere manier volgt.",
  },
  "activity-without-underpinning": {
    title: titleByCount(
      ({ activity }) => `Bij ${activityWithin(activity)} staat niet waarom het helpt`,
      (count) => `Bij ${formatNumber(count)} activiteiten staat niet waarom het helpt`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Onderbouwing’ is leeg.`,
    why: "Met een onderbouwing kunt u samen nagaan of de aanpak past bij het doel.",
    remedy: "Schrijf in één zin waarom de activiteit helpt: wat werkt, onderzoek of eigen ervaring.",
    mayBeIgnored: "U kunt dit zo laten als de onderbouwing ergens anders staat.",
  },
  "agreement-without-status": {
    title: titleByCount(
      ({ activity }) => `Bij ${activityWithin(activity)} staat niet of de afspraak is gehaald`,
      (count) => `Bij ${formatNumber(count)} afspraken staat niet of zij zijn gehaald`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Afspraakstatus’ is leeg.`,
    why: "Zonder status telt de afspraak niet mee in wat er is gedaan.",
    remedy: "Kies: Gedaan, Deels, Niet of Nog niet aan de orde.",
    mayBeIgnored: "U kunt dit zo laten als u dit onderdeel niet bijhoudt.",
  },
  "status-without-agreement": {
    title: titleByCount(
      ({ activity }) => `Bij ${activityWithin(activity)} staat een status, maar geen afspraak`,
      (count) => `Bij ${formatNumber(count)} activiteiten staat een status, maar geen afspraak`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Afspraak’ is leeg.`,
    why: "De lezer ziet niet wat er is afgesproken.",
    remedy: "Schrijf de afspraak op, of maak de status leeg.",
    mayBeIgnored: "U kunt dit zo laten als de afspraak ergens anders staat.",
  },
  "hours-kept": {
    title: titleByCount(
      ({ column }) => `Kolom ${quoted(column)} houdt uren bij`,
      (count) => `${formatNumber(count)} kolommen houden uren bij`,
    ),
    example: ({ column }) => `Kolom ${quoted(column)} telt nergens in mee.`,
    why: "Bij afspraken over resultaten hoeft u geen uren per persoon bij te houden.",
    remedy: "Haal de kolom weg als niemand hem nodig heeft.",
    mayBeIgnored: "U kunt de kolom laten staan. De controle slaat hem over.",
  },
  "several-owners": {
    title: titleByCount(
      ({ goal }) => `${goalNamed(goal)} heeft meer dan één eigenaar`,
      (count) => `${formatNumber(count)} doelen hebben meer dan één eigenaar`,
    ),
    example: ({ owner }) => `Eigenaar: ${quoted(owner)}.`,
    why: "Sturen meer afdelingen tegelijk, dan weet de aanbieder niet naar wie hij moet luisteren.",
    remedy: "Kies één eigenaar, of vul op blad Opdracht een contactpersoon van de gemeente in.",
    mayBeIgnored: "U kunt dit zo laten als u samen een vast aanspreekpunt hebt.",
  },
};
