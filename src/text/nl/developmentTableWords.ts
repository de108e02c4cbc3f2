import type { DevelopmentTableWords } from "../DevelopmentTableWords";
import { inQuotes } from "../inQuotes";
import { runOn } from "../runOn";
import { councilWords } from "./councilWords";
import { counted } from "./counted";
import { verdictNames } from "./verdictNames";

/** What the development table says in Dutch. */
export const developmentTableWords: DevelopmentTableWords = {
  title: (year) => (year === null ? "Ontwikkeltafel" : `Ontwikkeltafel ${year}`),
  none: "Er is geen thema te tonen. Vul op blad Doelen de doelen in, of op blad Indicatoren het thema.",
  theme: "Thema",
  where:
    "Bron en methode van elk cijfer staan in het jaarverslag en in de werkmap, op blad Ontwikkeltafel. Geen cijfer is een score of een rangorde.",
  noGoals: "Bij dit thema staat nog niets over een doel.",
  goals: {
    caption: (theme) => `De doelen van ${theme}`,
    goal: "Doel",
    inOtherTheme: "Zie een ander thema",
    columns: {
      agreement: "1 Afspraak",
      reach: "2 Bereik",
      experience: "3 Ervaren effect",
      town: "4 In de stad",
    },
    more: (goals) => `En nog ${counted(goals, "doel", "doelen")}: zie het jaarverslag.`,
  },
  town: {
    heading: "Wat beweegt er in de stad?",
    indicator: (indicator) =>
      `${councilWords.town.indicatorWithValues(indicator)}: ${verdictNames[indicator.judgement.verdict].toLowerCase()}.`,
    none: "Er is geen indicator over inwoners bij dit thema.",
    more: (indicators) =>
      `En nog ${counted(indicators, "indicator", "indicatoren")}: zie de trendrapportage.`,
  },
  developments: {
    heading: "Wat speelt er in stad en land?",
    none: "Daar staat nog niets over in de werkmap.",
    point: ({ development, observation, topic, consequence }) =>
      runOn([
        `${development === null ? "" : `${developments[development]}: `}${inQuotes(observation ?? topic ?? "-")}`,
        consequence === null ? null : `Voor volgend jaar: ${inQuotes(consequence)}`,
      ]),
  },
  talk: {
    heading: "Redenen voor gesprek",
    none: "De cijfers geven nu geen reden voor een gesprek.",
    more: (reasons) => `En nog ${counted(reasons, "reden", "redenen")}: zie de gespreksagenda.`,
  },
  story: { heading: "Eén verhaal", none: "Er is nog geen verhaal met toestemming." },
  questions: {
    caption: "Vragen aan tafel",
    columns: { question: "Vraag", answer: "Wat zeggen wij" },
    questions: [
      "Herkent u dit? Wat is het verhaal achter de cijfers?",
      "Waar liggen nog kansen? Wat doen wij anders, wie begint en wanneer?",
    ],
  },
};

const developments = { town: "In de stad", country: "In het hele land" } as const;
