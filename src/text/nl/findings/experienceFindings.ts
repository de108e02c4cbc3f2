import type { ExperienceCauseFacts } from "../../../workbook/causes/experienceCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { criterionNames, scaleNames } from "../experienceWords";
import { formatNumber, formatShare } from "../numbers";
import { activityNamed } from "./named";

/** "4 en 9", "4, 9 en 12". */
function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} en ${last}`;
}

const asked = ({ activity, statement }: { activity: string | null; statement: string }): string =>
  `${activityNamed(activity)}, stelling ${quoted(statement)}`;

const criteria = (missing: ExperienceCauseFacts["criteria-missing"]["missing"]): string =>
  inWords(missing.map((criterion) => criterionNames[criterion]));

/** Sentences on statements and the answers to them: E01 to E06. */
export const experienceFindings: FindingSentences<keyof ExperienceCauseFacts> = {
  "unequal-measuring": {
    title: titleByCount(
      ({ goal, description, rows }) =>
        `Binnen doel ${quoted(description ?? goal)} worden ${formatNumber(rows.length)} verschillende stellingen gebruikt (rij ${inWords(rows)})`,
      (count) => `Binnen ${formatNumber(count)} doelen worden verschillende stellingen gebruikt`,
    ),
    example: ({ goal, criterion, rows }) =>
      `Doel ${quoted(goal)}, ${criterionNames[criterion]}: Stellingen rij ${inWords(rows)}.`,
    why: "Antwoorden op verschillende stellingen of schalen kunt u niet naast elkaar leggen of optellen.",
    remedy: "Kies per doel één stelling en één schaal. Gebruik die bij alle activiteiten met dit doel.",
    mayBeIgnored: "Licht toe als u met opzet overstapt op een nieuwe stelling.",
  },
  "answers-incomplete": {
    title: titleByCount(
      (facts) => `${asked(facts)}: ${facts.answer} is niet ingevuld`,
      (count) => `Bij ${formatNumber(count)} rijen zijn niet alle antwoorden ingevuld`,
    ),
    example: (facts) =>
      `${asked(facts)}: bij schaal ${quoted(scaleNames[facts.scale])} hoort ook een aantal bij ${facts.answer}.`,
    why: "Een lege cel is geen nul. Deze rij telt daarom nergens mee.",
    remedy: "Vul bij elk antwoord van de schaal een aantal in. Gaf niemand dat antwoord? Vul dan 0 in.",
    mayBeIgnored: null,
  },
  "answer-outside-scale": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: ${facts.answer} hoort niet bij de schaal ${quoted(scaleNames[facts.scale])}`,
      (count) => `Bij ${formatNumber(count)} rijen is een antwoord ingevuld dat de schaal niet heeft`,
    ),
    example: (facts) =>
      `${asked(facts)}: schaal ${quoted(scaleNames[facts.scale])} heeft geen antwoord ${facts.answer}.`,
    why: "Waarschijnlijk is op een andere schaal gevraagd. Dan betekent elk antwoord iets anders.",
    remedy: "Controleer de schaal op blad Stellingen. Klopt die? Maak de cel hier dan leeg.",
    mayBeIgnored: null,
  },
  "more-answers-than-invited": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: meer antwoorden (${formatNumber(facts.persons)}) dan uitgenodigden (${formatNumber(facts.invited)})`,
      (count) => `Bij ${formatNumber(count)} rijen zijn er meer antwoorden dan uitgenodigden`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.persons)} antwoorden, met ‘Geen antwoord’ erbij, en ${formatNumber(facts.invited)} uitgenodigden.`,
    why: "Dat kan niet allebei kloppen. Deze rij telt daarom nergens mee.",
    remedy:
      "Controleer de aantallen. Weet u niet hoeveel mensen zijn uitgenodigd? Maak ‘Uitgenodigd’ dan leeg.",
    mayBeIgnored: null,
  },
  "more-answers-than-participants": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: meer antwoorden (${formatNumber(facts.answers)}) dan deelnemers (${formatNumber(facts.participants)})`,
      (count) => `Bij ${formatNumber(count)} rijen zijn er meer antwoorden dan deelnemers`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.answers)} antwoorden, op blad Activiteiten ${formatNumber(facts.participants)} deelnemers.`,
    why: "Wie antwoordt, heeft meegedaan. Eén van de twee aantallen klopt niet, of mensen antwoordden vaker.",
    remedy: "Controleer het aantal deelnemers en de antwoorden. Tel elke deelnemer één keer.",
    mayBeIgnored: null,
  },
  "few-answers": {
    title: titleByCount(
      ({ statement, answers, minimum }) =>
        answers < minimum
          ? `Stelling ${quoted(statement)} heeft ${formatNumber(answers)} antwoorden: te weinig voor een aandeel`
          : `Stelling ${quoted(statement)} heeft ${formatNumber(answers)} antwoorden: alleen indicatief`,
      (count) => `Bij ${formatNumber(count)} stellingen zijn er weinig antwoorden`,
    ),
    example: ({ statement, answers, minimum }) =>
      answers < minimum
        ? `Stelling ${quoted(statement)}: ${formatNumber(answers)} antwoorden. Onder ${formatNumber(minimum)} tonen wij geen aandeel.`
        : `Stelling ${quoted(statement)}: ${formatNumber(answers)} antwoorden. Vanaf 30 is een vergelijking mogelijk.`,
    why: "Bij weinig antwoorden geeft één antwoord meer of minder al een ander beeld.",
    remedy: "Vraag meer deelnemers, of zet er een verhaal naast.",
    mayBeIgnored: "U kunt dit zo laten als er niet meer mensen zijn om te vragen.",
  },
  "low-response": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: ${formatNumber(facts.answers)} van de ${formatNumber(facts.invited)} uitgenodigden antwoordden`,
      (count) => `Bij ${formatNumber(count)} rijen antwoordde minder dan 30% van de uitgenodigden`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.answers)} van de ${formatNumber(facts.invited)}, dat is ${formatShare(facts.answers / facts.invited, 0)}.`,
    why: "Wie niet antwoordt, denkt er misschien anders over. Dat kan het beeld kleuren.",
    remedy: "Ga na wie niet antwoordde. Vraag hen alsnog, bijvoorbeeld tijdens de activiteit.",
    mayBeIgnored: "Licht toe waarom de antwoorden toch een goed beeld geven.",
  },
  "response-unknown": {
    title: titleByCount(
      (facts) => `${asked(facts)}: het aantal uitgenodigden ontbreekt`,
      (count) => `Bij ${formatNumber(count)} rijen ontbreekt het aantal uitgenodigden`,
    ),
    example: (facts) => `${asked(facts)}: ‘Uitgenodigd’ is leeg.`,
    why: "Zonder dit aantal is niet te zien of veel mensen niet hebben geantwoord.",
    remedy: "Vul bij ‘Uitgenodigd’ in aan hoeveel mensen u de stelling hebt voorgelegd.",
    mayBeIgnored: "U kunt dit zo laten als mensen uit zichzelf antwoordden.",
  },
  "contribution-not-named": {
    title: titleByCount(
      ({ statement }) => `Stelling ${quoted(statement)} noemt de activiteit niet`,
      (count) => `${formatNumber(count)} stellingen noemen de activiteit niet`,
    ),
    example: ({ statement }) => `Stelling ${quoted(statement)} zegt niet waar de verandering bij hoort.`,
    why: "Zonder die woorden zegt iemand hoe het gaat, niet wat de activiteit daaraan bijdroeg.",
    remedy: "Begin de stelling met ‘Doordat ik deelneem …’ of ‘Door deze activiteit …’.",
    mayBeIgnored: "U kunt dit zo laten als de vraag elders al naar de activiteit verwijst.",
  },
  "criteria-missing": {
    title: titleByCount(
      ({ goal, missing }) => `Bij doel ${quoted(goal)} is niet gevraagd naar ${criteria(missing)}`,
      (count, { missing }) => `Bij ${formatNumber(count)} doelen is niet gevraagd naar ${criteria(missing)}`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Doel ${quoted(goal)}.` : `Doel ${quoted(goal)}: ${quoted(description)}.`,
    why: "Nut zegt of het paste bij wat iemand nodig had, doelrealisatie of het opleverde waar het om gaat.",
    remedy: "Zet op blad Stellingen bij dit doel een stelling over wat ontbreekt.",
    mayBeIgnored: "U kunt dit zo laten als u het op een andere manier volgt.",
  },
};
