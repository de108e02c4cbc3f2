import type { ReportLimitWords } from "../ReportLimitWords";
import { counted } from "./counted";
import { listed } from "./listed";
import { formatDate, formatNumber, formatPersons } from "./numbers";

const mostSources = 8;

/** What a report says in Dutch of what it cannot say. */
export const reportLimitWords: ReportLimitWords = {
  heading: "Wat dit verslag niet kan zeggen",
  lead: "Lees dit eerst. Het hoort bij de cijfers die hierna komen.",
  limits: {
    "no-goals": () =>
      "Er zijn geen doelen gelezen. Daarom is er niets om de cijfers aan af te meten. Vul blad Doelen in.",
    "no-activities": () =>
      "Er zijn geen activiteiten gelezen. Afspraken en bereik zijn daarom niet bekend. Vul blad Activiteiten in.",
    "no-indicators": () =>
      "Er zijn geen indicatoren gelezen. Wat er in de stad beweegt, is daarom niet te zeggen. Vul blad Indicatoren in.",
    "one-measurement": ({ indicators }) =>
      `Van ${counted(indicators, "indicator", "indicatoren")} is er hoogstens één meting. Of iets beweegt, kan pas na een tweede meting.`,
    "all-suppressed": ({ minimum }) =>
      `Alle aantallen zijn kleiner dan ${formatPersons(minimum)}. Die tonen wij niet. Dit verslag bevat daarom geen cijfers over personen.`,
    "some-suppressed": ({ minimum, numbers }) =>
      `${counted(numbers, "aantal is", "aantallen zijn")} niet getoond. Zo blijven groepen van minder dan ${formatPersons(minimum)} beschermd.`,
    "periods-contradict": ({ from, to, reportingYear }) =>
      `De periode klopt niet: ${[
        from === null ? "begin niet ingevuld" : `van ${formatDate(from)}`,
        to === null ? "eind niet ingevuld" : `tot ${formatDate(to)}`,
        reportingYear === null ? "verslagjaar niet ingevuld" : `verslagjaar ${reportingYear}`,
      ].join(", ")}. Bij welke tijd de cijfers horen, is daarom niet zeker.`,
    "measurements-elsewhere": ({ latest, reportingYear }) =>
      `De laatste meting is van ${latest}. Het verslagjaar is ${reportingYear}. De indicatoren zeggen dus niets over dat jaar.`,
    "errors-in-workbook": ({ errors }) =>
      `In de werkmap ${errors === 1 ? "staat nog 1 fout" : `staan nog ${formatNumber(errors)} fouten`}. Cijfers waarin een fout zit, kunnen nog veranderen. Blad Controle noemt ze.`,
    "tables-of-nobody": (_, sheets) =>
      `Van ${sheets.length === 1 ? "dit blad" : "deze bladen"} is niet bekend welke rijen van deze aanbieder zijn: ${listed(sheets, sheets.length)}. Die rijen staan hier daarom niet. Cijfers over inwoners staan er wel.`,
    "talk-of-others": () =>
      "Verhalen en notities staan hier alleen als zij gaan over doelen of activiteiten van deze aanbieder. De andere zijn weggelaten. Wat er in stad en land speelt, staat er wel.",
    "provider-unknown": ({ provider, known }) =>
      `Van aanbieder ‘${provider}’ staat niets in de werkmap.${known.length === 0 ? "" : ` Wel bekend: ${listed(known, 8)}.`}`,
  },
  closing: {
    sources: (names) =>
      `Bronnen: ${names.slice(0, mostSources).join("; ")}${names.length > mostSources ? `; en nog ${formatNumber(names.length - mostSources)}, zie bij elk cijfer` : ""}.`,
    intervals:
      "Een onzekerheidsmarge van 95% betekent: bij 95 van de 100 van zulke metingen ligt de echte waarde erbinnen. Voor een aandeel is dat de marge van Wilson, voor een verschil van twee aandelen die van Newcombe.",
    equal:
      "‘Beweegt niet’ is iets anders dan ‘niet vast te stellen’. Bij het eerste is aangetoond dat de waarde gelijk bleef. Bij het tweede zijn er te weinig gegevens.",
    reach:
      "Bereik is een bandbreedte zolang personen niet uniek zijn geteld. Wie aan meer activiteiten meedoet, wordt dan vaker geteld.",
    experience:
      "Ervaren effect is wat mensen zelf zeggen. Dat de activiteit bijdroeg, is aannemelijk en niet zeker.",
    rounding: "Cijfers zijn afgerond tot wat de onzekerheid toelaat.",
    smallGroups: (minimum) =>
      `Groepen van minder dan ${formatPersons(minimum)} tonen wij niet. In een grotere groep kan een deel wel klein zijn, zoals het aantal dat één antwoord gaf.`,
    noScore: "Dit verslag geeft geen cijfer, geen rangorde en geen stoplicht.",
    legalBasis: (law) => `Grondslag: ${law}.`,
  },
};
