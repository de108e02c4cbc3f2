import type { CouncilWords, VerdictGroup } from "../CouncilWords";
import { comparedValues } from "../comparedValues";
import { inQuotes } from "../inQuotes";
import { nameOf } from "./agenda/indicatorInWords";
import { counted } from "./counted";
import { formatNumber, formatShare } from "./numbers";

/** What the page for the council says in Dutch. */
export const councilWords: CouncilWords = {
  title: (year) => (year === null ? "Voor de raad" : `Voor de raad: ${year} op één blad`),
  town: {
    heading: "Beweegt het in de stad?",
    count: (indicators) =>
      indicators === 1
        ? "Wij volgen 1 indicator over inwoners."
        : `Wij volgen ${formatNumber(indicators)} indicatoren over inwoners.`,
    none: "Er is geen indicator over inwoners. Of er in de stad iets verandert, weten wij dus niet.",
    group: (group, indicators, names) => {
      const more = indicators - names.length;
      const also = more === 0 ? "" : ` en nog ${formatNumber(more)}`;
      const [one, many] = groups[group];
      return `${formatNumber(indicators)} ${indicators === 1 ? one : many}: ${names.join(", ")}${also}.`;
    },
    indicator: nameOf,
    indicatorWithValues: (indicator) => {
      const values = comparedValues(indicator, formatNumber);
      return values === null
        ? nameOf(indicator)
        : `${nameOf(indicator)} (${values.before.value} in ${values.before.period}, ${values.after.value} in ${values.after.period})`;
    },
  },
  experience: {
    heading: "Wat zeggen deelnemers?",
    statement: ({ statement, code, experienced, direction, period }) => {
      const name = inQuotes(statement ?? code);
      if (experienced?.share == null) return `${name}: te weinig antwoorden.`;
      const { share, answers, strength } = experienced;
      const behind = [
        `tussen ${formatShare(share.lower, 0)} en ${formatShare(share.upper, 0)}`,
        counted(answers, "antwoord", "antwoorden"),
        ...(period === null ? [] : [period]),
        ...(strength === "indicative" ? ["een indicatie"] : []),
      ].join("; ");
      const agrees = direction === "negative" ? "is het oneens met" : "is het eens met";
      const says = experienced.scale === "five-point" ? agrees : "is positief bij";
      return `${formatShare(share.value, 0)} ${says} ${name} (${behind}).`;
    },
    none: "Dat weten wij nog niet: er is niets gevraagd, of er zijn te weinig antwoorden.",
    more: (statements) => `En nog ${counted(statements, "stelling", "stellingen")}: zie het jaarverslag.`,
  },
  talk: {
    heading: "Redenen voor gesprek",
    none: "De cijfers geven nu geen reden voor een gesprek.",
    more: (reasons) => `En nog ${counted(reasons, "reden", "redenen")}: zie de gespreksagenda.`,
  },
  story: {
    heading: "Eén verhaal",
    none: "Er is nog geen verhaal met toestemming.",
  },
  reach: {
    heading: "Ter achtergrond: hoeveel mensen zijn bereikt",
    notAddedUp: "Deze aantallen zijn niet op te tellen: wie aan meer activiteiten meedoet, telt vaker mee.",
    one: (
      { targetGroupDescription, targetGroup, goalDescription, goal },
      { short, ofTargetGroup, behind },
    ) => {
      const name = `${inQuotes(targetGroupDescription ?? targetGroup ?? goalDescription ?? goal)} (doel ${goal})`;
      const lowered = `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
      const range = ofTargetGroup === null ? lowered : `${lowered} ${ofTargetGroup}`;
      return [`${name}: ${range}.`, ...behind].join(" ");
    },
    none: "Hoeveel mensen zijn bereikt, is nog niet te zeggen.",
    more: (ranges) =>
      `En nog ${counted(ranges, "combinatie", "combinaties")} van doel en doelgroep: zie het jaarverslag.`,
  },
  notKnown: {
    heading: "Wat wij niet zeker weten",
    questions: (questions) =>
      `${questions === 1 ? "Over 1 punt" : `Over ${formatNumber(questions)} punten`} weten wij te weinig. Op de gespreksagenda staat wat daarvoor nodig is.`,
    none: "Er zijn geen vragen over het meten.",
    moreLimits: (limits) => `En nog ${counted(limits, "punt", "punten")}: zie het jaarverslag.`,
  },
  where: "Bron en methode van elk cijfer staan in het jaarverslag en in de werkmap, op blad Raadsblad.",
};

const groups: Readonly<Record<VerdictGroup, readonly [one: string, many: string]>> = {
  wanted: ["gaat aantoonbaar de goede kant op", "gaan aantoonbaar de goede kant op"],
  unwanted: ["gaat aantoonbaar de verkeerde kant op", "gaan aantoonbaar de verkeerde kant op"],
  tooLittle: ["beweegt, maar minder dan afgesproken", "bewegen, maar minder dan afgesproken"],
  equal: ["beweegt aantoonbaar niet", "bewegen aantoonbaar niet"],
  maintained: ["is behouden, en dat was het doel", "zijn behouden, en dat was het doel"],
  notKnown: [
    "is niet vast te stellen (te weinig gegevens)",
    "zijn niet vast te stellen (te weinig gegevens)",
  ],
  notYet: ["is nog niet te beoordelen of te vergelijken", "zijn nog niet te beoordelen of te vergelijken"],
};
