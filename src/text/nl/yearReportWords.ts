import type { YearReportWords } from "../YearReportWords";
import { listed } from "./listed";
import { formatNumber } from "./numbers";

/** What the year report says in Dutch. */
export const yearReportWords: YearReportWords = {
  title: (year) => (year === null ? "Jaarverslag" : `Jaarverslag ${year}`),
  about: {
    heading: "Dit jaarverslag",
    lines: [
      "De aanbieder legt hiermee aan de gemeente voor wat er is gedaan en wat dat bijdroeg. Per doel staan vier dingen naast elkaar.",
      "Wat is afgesproken en gedaan? Wie is bereikt? Wat ervaren deelnemers? Die drie zijn van de aanbieder.",
      "Wat beweegt er in de stad? Dat is van de gemeente. Het is nooit de uitkomst van één aanbieder, want er werken meer mensen aan mee.",
      "De cijfers zijn er voor het gesprek. Er is geen totaalcijfer en geen rangorde.",
    ],
    period: (period) => `Periode: ${period}.`,
    noPeriod: "De periode is niet ingevuld.",
    oneProvider: (provider) => `U ziet alleen de resultaten van ${provider}.`,
    providers: (names) => `U ziet de resultaten van ${listed(names, 8)} samen.`,
  },
  summary: {
    heading: "Alle doelen naast elkaar",
    lead: "De volgorde is die van de doelenboom. Zij zegt niets over beter of slechter.",
    goal: "Doel",
    ofMunicipality: (level) => `${level} (gemeente)`,
    none: "Over geen enkel doel staat iets in de werkmap.",
  },
  journeys: {
    caption: "Welke stappen mensen zetten, in personen",
    from: "Van",
    to: "Naar",
    persons: "Personen",
  },
  stays: "Hoe lang mensen blijven",
  empty: {
    heading: "Doelen waarover nog niets bekend is",
    lead: "Bij deze doelen staat geen activiteit, indicator, stelling, verhaal of gesprekspunt.",
  },
  talk: {
    heading: "Waar wij het over hebben",
    lead: "Hier staat het kort. De gespreksagenda heeft de cijfers, en ruimte voor uw antwoord.",
    none: "Er is nu geen punt dat om een gesprek vraagt. Bespreek wel het verhaal achter de cijfers.",
    reasons: "Redenen voor gesprek",
    questions: "Vragen over het meten",
    agreements: (agreements, goals) =>
      `${formatNumber(agreements)} afspraken zijn deels of niet gedaan, bij ${listed(goals, 8)}.`,
    more: (rows) => `En nog ${formatNumber(rows)}: zie de gespreksagenda.`,
  },
};
