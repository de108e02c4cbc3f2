import type { ReportSheetWords } from "../ReportSheetWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

/** Headers and fixed words of the report sheets in Dutch. */
export const reportSheetWords: ReportSheetWords = {
  figures: {
    key: "Kenmerk",
    goal: "Doel",
    description: "Omschrijving",
    level: "Niveau",
    owner: "Van wie",
    subject: "Onderwerp",
    shown: "Uitkomst",
    value: "Waarde",
    lower: "Onder",
    upper: "Boven",
    unit: "Eenheid",
    persons: "Aantal (n)",
    method: "Methode",
    source: "Bron",
    period: "Periode",
    remark: "Opmerking",
    state: "Stand",
    note: "Uw notitie",
  },
  levels: {
    agreement: "1 Afspraak",
    reach: "2 Bereik",
    experience: "3 Ervaren effect",
    town: "4 Maatschappelijk effect",
    other: "Anders",
  },
  owners: { provider: "Aanbieder", municipality: "Gemeente" },
  units: {
    share: "%",
    "percentage-points": "procentpunt",
    "scale-points": "schaalpunten",
    count: "aantal",
    persons: "personen",
    amount: "euro",
    days: "dagen",
    agreements: "afspraken",
    unknown: "soort niet ingevuld",
  },
  figuresLead:
    "Eén rij is één cijfer. Schrijf in ‘Uw notitie’ wat u wilt: die blijft bij haar rij als dit blad opnieuw wordt gemaakt.",
  noFigures: "Er zijn geen cijfers te tonen.",
  agenda: {
    goal: "Doel",
    description: "Omschrijving doel",
    seen: "Wat zien wij",
    chance: "Kan het toeval zijn?",
    unknown: "Wat weten wij niet",
    needed: "Wat is nodig",
    saidBefore: "Eerder gezegd",
    state: "Stand",
  },
  agendaLead:
    "Eén rij is één reden om te praten. Schrijf in de kolommen rechts: wat daar staat, blijft bij zijn rij als dit blad opnieuw wordt gemaakt.",
  questionsLead:
    "Eén rij is één vraag over het meten. Schrijf in de kolommen rechts: wat daar staat, blijft bij zijn rij als dit blad opnieuw wordt gemaakt.",
  noReasons: "De cijfers geven nu geen reden voor een gesprek.",
  noQuestions: "Er zijn geen vragen over het meten.",
  standing: "Actueel",
  goneReason: "Volgt niet meer uit de cijfers",
  goneFigure: "Staat niet meer in de cijfers",
  charts: {
    key: "Kenmerk",
    chart: "Grafiek",
    category: "Naam",
    lower: "Onder",
    width: "Bandbreedte",
    upper: "Boven",
    value: "Waarde",
    target: "Streefwaarde",
    unit: "Eenheid",
    state: "Stand",
  },
  chartTitles: {
    reach: "Bereik: deel van de doelgroep (%)",
    experience: "Ervaren effect: deel dat positief is (%)",
    indicator: (name, unit) => (unit === "" ? name : `${name} (${unit})`),
  },
  chartShows: {
    reach: (ranges) =>
      `${counted(ranges, "bandbreedte", "bandbreedtes")} van het bereik. Elke balk loopt van onder- tot bovengrens.`,
    experience: (statements) =>
      `${counted(statements, "stelling", "stellingen")}. Elke balk is de onzekerheid (95%) rond het deel dat positief is.`,
    indicator: (name, measurements) =>
      `${name}: ${counted(measurements, "meting", "metingen")}, met onder- en bovengrens (95%) en streefwaarde als die er is.`,
  },
  chartsLead:
    "Op dit blad staan de gegevens van de grafieken. Schrijf hier niet: het blad wordt opnieuw gemaakt.",
  notDrawn: (drawn, notDrawn) =>
    notDrawn === 0
      ? null
      : `Getekend: ${counted(drawn, "indicator", "indicatoren")} over inwoners. Niet getekend: nog ${formatNumber(notDrawn)}. Die staan op blad Trendrapportage.`,
  trendBreak: "trendbreuk",
  noCharts: "Er zijn geen cijfers om te tekenen.",
};
