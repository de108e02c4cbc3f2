import type { ConversationPoint } from "../../report/ConversationReport";
import { asSentence } from "../asSentence";
import type { TrendReportWords } from "../TrendReportWords";
import { listed } from "./listed";
import { formatNumber } from "./numbers";

/** What the trend report says in Dutch. */
export const trendReportWords: TrendReportWords = {
  title: (year) => (year === null ? "Trendrapportage" : `Trendrapportage ${year}`),
  about: {
    heading: "Deze trendrapportage",
    lines: [
      "De gemeente maakt deze rapportage halverwege het jaar, voor de aanbieder. Zij is het antwoord op het jaarverslag.",
      "U leest wat er in de stad en in het land beweegt, en wat dat betekent voor volgend jaar.",
      "Wat er in de stad beweegt, is geen score van een aanbieder. De bijdrage van de aanbieder staat er apart onder.",
    ],
    period: (period) => `Periode: ${period}.`,
    noPeriod: "De periode is niet ingevuld.",
    oneProvider: (provider) => `De bijdrage is die van ${provider}.`,
    providers: (names) => `De bijdrage is die van ${listed(names, 8)} samen.`,
  },
  theme: {
    other: "Overige doelen",
    none: "Bij dit thema is er geen indicator over inwoners. Wat er in de stad beweegt, is hier niet te zeggen.",
    verdicts: (indicators, verdicts) => `${indicators}: ${verdicts}.`,
    contribution: "De bijdrage van de aanbieder",
    contributionLead:
      "Dit is niet opgeteld bij wat er in de stad beweegt. De stad beweegt ook om andere redenen.",
    goal: "Doel",
  },
  others: {
    heading: "Naast andere gemeenten",
    none: "Er zijn geen cijfers van andere gemeenten ingevuld.",
  },
  developments: {
    heading: "Wat er speelt",
    town: "In de stad",
    country: "In het hele land",
    none: "Er zijn nog geen ontwikkelingen opgeschreven. Vul ze in op blad Duiding.",
    point: (point) => {
      const lines = [point.observation, point.possibleExplanation].flatMap((part) => part ?? []);
      return lines.length === 0
        ? asSentence(nameOf(point))
        : `${nameOf(point)}: ${lines.map(asSentence).join(" ")}`;
    },
  },
  nextYear: {
    heading: "Wat dat betekent voor volgend jaar",
    consequence: (point) => `${nameOf(point)}: ${asSentence(point.consequence ?? "")}`,
    none: "Nog niet opgeschreven. Vul op blad Duiding in wat dit betekent voor volgend jaar.",
  },
  talk: {
    heading: "Vragen voor volgend jaar",
    lead: "Deze punten staan nog open. De gespreksagenda heeft de cijfers, en ruimte voor uw antwoord.",
    none: "Er staat nu niets open.",
    reasons: "Redenen voor gesprek",
    questions: "Vragen over het meten",
    agreements: (agreements, goals) =>
      `${formatNumber(agreements)} afspraken zijn deels of niet gedaan, bij ${listed(goals, 8)}.`,
    more: (rows) => `En nog ${formatNumber(rows)}: zie de gespreksagenda.`,
  },
  chance: { heading: "Hoe zeker is dit?" },
};

const nameOf = ({ about, topic }: ConversationPoint): string =>
  about?.name ?? about?.code ?? topic ?? "Zonder onderwerp";
