import type { Comparison, Norm } from "../../domain/movement/judgement";
import type { ChangeUnit } from "../ChangeUnit";
import { sayVerdict } from "../sayVerdict";
import { verdictFacts } from "../verdictFacts";
import type { VerdictFacts, VerdictWords } from "../VerdictWords";
import { formatNumber, formatRoughly } from "./numbers";

/**
 * Why a verdict is what it is, and what it takes to know more; without the verdict's name.
 *
 * Never a cause: a change is seen, not explained. Directions are in words, because + is what is wanted here.
 *
 * @param norm  left out or null: anything but a bounded decline
 */
export function verdictSentence(comparison: Comparison, unit: ChangeUnit, norm: Norm | null = null): string {
  return sayVerdict(comparison, verdictFacts(comparison, unit, norm, formats), words);
}

const formats = {
  formatNumber,
  formatRoughly,
  inUnit: (size: string, unit: ChangeUnit) => (unit === "number" ? size : `${size} ${unitNames[unit]}`),
  range: {
    oneSided: (nearest: string, furthest: string) =>
      `De onzekerheidsmarge loopt van ${nearest} tot ${furthest}.`,
    twoSided: (unwanted: string, wanted: string) =>
      `De onzekerheidsmarge loopt van ${unwanted} de verkeerde kant op tot ${wanted} de goede kant op.`,
    nearlyZero: "bijna 0",
  },
};

const unitNames = { "percentage-points": "procentpunt", "scale-points": "punt" } as const;

const ways = { wanted: " de goede kant op", unwanted: " de verkeerde kant op", none: "" } as const;

const measured = ({ size, direction }: VerdictFacts): string =>
  `Gemeten verschil: ${size}${ways[direction]}.`;

const needed = ({ personsNeeded }: VerdictFacts): string =>
  personsNeeded === null
    ? "Een langere reeks metingen kan dat wel laten zien."
    : `Nodig om te laten zien dat er niets verandert: ongeveer ${personsNeeded} per meting.`;

const marginLeftOpen = ({ range, margin }: VerdictFacts): string =>
  margin === null
    ? `${range} Er is geen marge afgesproken. Daarom is niet te zeggen of dat veel is.`
    : `${range} Of dat meer is dan de afgesproken marge van ${margin}, staat nog niet vast.`;

const words: VerdictWords = {
  leads: {
    "moved-favourably": ({ size }) => `De indicator gaat aantoonbaar de goede kant op: met ${size}.`,
    "moved-unfavourably": ({ size }) => `De indicator gaat aantoonbaar de verkeerde kant op: met ${size}.`,
    "moved-too-little": ({ size, direction }) =>
      `De indicator gaat aantoonbaar${ways[direction]}, maar minder dan afgesproken: met ${size}.`,
    "not-moving": (facts) => `De waarde is aantoonbaar (vrijwel) gelijk gebleven. ${measured(facts)}`,
    "cannot-tell": () => "Met deze aantallen is niet te zeggen of er iets verandert.",
    baseline: () => "Dit is de eerste meting.",
    "not-assessable": null,
    "not-comparable": null,
    suppressed: null,
    maintained: (facts) =>
      facts.declineExpected
        ? `Niet verder achteruit dan verwacht, en dat is hier het doel. Verschil met de verwachting: ${facts.size}${ways[facts.direction]}.`
        : `De waarde is behouden, en dat is hier het doel. ${measured(facts)}`,
    declined: ({ size, declineExpected }) =>
      declineExpected
        ? `De waarde gaat aantoonbaar verder achteruit dan verwacht: met ${size} extra.`
        : `De waarde gaat aantoonbaar verder achteruit dan afgesproken: met ${size}.`,
    "declined-size-uncertain": ({ size, declineExpected }) =>
      declineExpected
        ? `De waarde gaat aantoonbaar verder achteruit dan verwacht: met ${size} extra.`
        : `De waarde gaat aantoonbaar achteruit: met ${size}.`,
  },
  reasons: {
    "interval-excludes-zero": ({ range }) => range,
    "size-uncertain": marginLeftOpen,
    "within-margin": ({ range, margin }) =>
      margin === null ? range : `${range} Dat blijft binnen de afgesproken marge van ${margin}.`,
    "interval-too-wide": (facts) => `${facts.range} ${needed(facts)}`,
    "margin-not-provable": (facts) =>
      `Een marge van ${facts.margin ?? "deze omvang"} is zo niet aan te tonen, ook niet als alles gelijk blijft. ${needed(facts)}`,
    "margin-missing": ({ range }) =>
      `${range} Er is geen marge afgesproken. Vul bij ‘Marge’ in welke verandering er voor u toe doet.`,
    "first-measurement": () => "Vanaf de volgende meting kunnen we vergelijken.",
    "no-measurement": () => "Er is nog geen meting. Vul op blad Metingen een eerste waarde in.",
    "value-missing": () =>
      "Bij de laatste of de vorige meting ontbreekt de waarde, of is die niet te lezen. Vul die aan.",
    "value-impossible": () =>
      "Bij de laatste of de vorige meting staat een waarde die niet kan. Controleer die met de bron.",
    "value-contradicts-counts": () =>
      "De waarde past niet bij de aantallen die ernaast staan. Controleer beide met de bron.",
    "uncertainty-missing": () =>
      "Het aantal personen (n) en de onzekerheidsmarge ontbreken. Vul een van de twee aan.",
    "too-few-persons": () => "De groep is te klein om iets over een verandering te zeggen.",
    "norm-missing": () =>
      "De norm ontbreekt. Vul in wat gewenst is: Hoger, Lager, Behouden of Begrensde daling.",
    "kind-missing": () => "De soort ontbreekt. Vul in wat het is: Aandeel, Gemiddelde of Aantal.",
    "margin-impossible": () => "De marge kan niet kleiner dan 0 zijn. Vul een andere marge in.",
    "expected-change-missing": () =>
      "Bij de norm Begrensde daling hoort een verwachte verandering per jaar. Vul die in.",
    "modelled-estimate": () =>
      "De waarde is een modelschatting. Die is niet gemaakt om veranderingen mee te volgen.",
    "period-repeated": () => "Dezelfde periode staat er vaker in. Houd één meting per periode over.",
    "definition-changed": () =>
      "De definitie is veranderd. Daarom zijn de metingen ervoor en erna niet te vergelijken.",
    "series-broken": () =>
      "Er is een trendbreuk: de manier van meten is veranderd. De metingen ervoor en erna zijn niet te vergelijken.",
    "periods-overlap": () =>
      "De perioden overlappen elkaar. Vergelijk kalenderjaren met kalenderjaren, of schooljaren met schooljaren.",
    "period-length-differs": () =>
      "De perioden zijn niet even lang. Vergelijk een jaar met een jaar, of een maand met een maand.",
    "registration-jumped": () =>
      "De waarde verspringt zo sterk dat de manier van tellen vermoedelijk is veranderd. Licht toe als dit klopt.",
    "small-group-hidden": () => "De waarde is niet getoond. Zo blijft een kleine groep beschermd.",
    "no-decline-beyond-margin": ({ range, margin }) =>
      margin === null ? range : `${range} De afgesproken marge is ${margin}.`,
    "decline-beyond-margin": ({ range, margin }) =>
      margin === null ? range : `${range} De afgesproken marge is ${margin}.`,
    "decline-size-uncertain": marginLeftOpen,
  },
};
