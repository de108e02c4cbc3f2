import type { TemplateWords } from "../../TemplateWords";
import { messagesOfConversation } from "./messagesOfConversation";
import { messagesOfCosts } from "./messagesOfCosts";
import { messagesOfExperience } from "./messagesOfExperience";
import { messagesOfTrajectories } from "./messagesOfTrajectories";

/** What people read when they stand in a cell. A field without a message does not compile. */
export const inputMessages: TemplateWords["inputMessages"] = {
  assignment: {
    setting: "De naam van de instelling. Laat deze staan.",
    value: "Vul hier de waarde in.",
  },
  goals: {
    code: "Een korte, eigen code, bijvoorbeeld D1 of B1.1.1a. Iedere code komt één keer voor.",
    level: "Kies het niveau: Domein, Leefgebied, Ambitie, Maatschappelijk resultaat of Bijdrage.",
    parent: "De code van het doel hierboven. Leeg bij een domein.",
    description: "Schrijf wat er anders wordt, bijvoorbeeld: Minder inwoners voelen zich eenzaam.",
    population: "Inwoners bij een maatschappelijk resultaat. Deelnemers bij een bijdrage van een aanbieder.",
    owner: "Wie gaat hierover? Bijvoorbeeld een afdeling.",
  },
  targetGroups: {
    code: "Een korte, eigen code. Iedere code komt één keer voor.",
    description: "Om wie gaat het?",
    size: "Hoeveel personen zijn dit? Een heel getal.",
    sizeFrom: "Is de omvang een schatting? Vul dan de ondergrens in.",
    sizeTo: "Is de omvang een schatting? Vul dan de bovengrens in.",
    source: "Waar komt de omvang vandaan? Bijvoorbeeld: CBS, Kerncijfers wijken en buurten 2019.",
    referenceDate: "Op welke dag gold deze omvang? Schrijf dd-mm-jjjj.",
    area: "Wijk, stadsdeel of gemeente.",
  },
  activities: {
    code: "Een korte, eigen code. Iedere code komt één keer voor.",
    name: "De naam van de activiteit.",
    coreGoals:
      "Precies één doel. Vraag: als deze activiteit niet bijdraagt aan dit doel, zou u dan ontevreden zijn?",
    sideGoals: "Andere doelen waar de activiteit aan raakt. Zet er een puntkomma tussen: B1.1.1a; B2.1.1b.",
    targetGroup: "De code van de doelgroep, van het blad Doelgroepen.",
    provision: "Kies: Vrij toegankelijk, Wijkteam of Maatwerk.",
    area: "Wijk, stadsdeel of gemeente waar de activiteit is.",
    countingUnit:
      "Wat is geteld? Bezoeken: wie tien keer komt, telt tien keer. Deelnemers of Unieke personen: ieder telt één keer.",
    count: "Een heel getal over het hele verslagjaar. Onbekend? Typ: onbekend. Vul geen 0 in.",
    atStart: "Hoeveel deelnemers waren er bij het begin van de periode?",
    inflow: "Hoeveel deelnemers kwamen erbij?",
    outflow: "Hoeveel deelnemers gingen weg?",
    atEnd: "Hoeveel deelnemers zijn er aan het eind? Begin + Instroom − Uitstroom = Eind.",
    agreement: "Wat is er met de gemeente afgesproken?",
    agreementStatus: "Is de afspraak gehaald? Kies: Gedaan, Deels, Niet of Nog niet aan de orde.",
    underpinning: "Waarom helpt deze activiteit? Kort, in eigen woorden.",
    underpinningSource: "Waar blijkt dat uit?",
    costs: "Kosten in euro's over het verslagjaar.",
    explanation: "Alles wat de lezer moet weten. Geen namen of andere persoonsgegevens.",
    provider: "Alleen nodig als er meer aanbieders in deze werkmap staan. Leeg: de aanbieder van Opdracht.",
  },
  spread: {
    activity: "De code van de activiteit, van het blad Activiteiten.",
    group: "De naam van de groep, bijvoorbeeld 65 en ouder. Weet u de groep niet? Typ: Onbekend.",
    count: "Hoeveel personen uit deze groep deden mee? Een heel getal.",
    targetShare: "Welk deel van de doelgroep is deze groep? Bijvoorbeeld 35%.",
  },
  ...messagesOfExperience,
  ...messagesOfTrajectories,
  ...messagesOfCosts,
  ...messagesOfConversation,
  indicators: {
    code: "Een korte, eigen code. Iedere code komt één keer voor.",
    goal: "De code van het doel waar deze indicator bij hoort.",
    name: "Wat wordt gemeten? Bijvoorbeeld: Aandeel inwoners dat elke week sport.",
    population: "Gaat de meting over alle inwoners of over de deelnemers?",
    kind: "Aandeel (procenten), Gemiddelde (bijvoorbeeld een rapportcijfer) of Aantal.",
    norm: "Wat is gewenst: Hoger, Lager, Behouden of Begrensde daling?",
    margin:
      "Welke verandering is groot genoeg om over te praten? Bij een aandeel in procentpunten. Spreek dit af vóór de meting.",
    targetValue: "De waarde die u wilt bereiken.",
    targetYear: "Het jaar waarin u die waarde wilt bereiken.",
    expectedChangePerYear: "Alleen bij Begrensde daling: welke daling per jaar verwacht u toch al?",
    source: "Wie meet dit?",
    instrument: "De vragenlijst of registratie.",
    theme: "Het thema van de ontwikkeltafel, als u die houdt.",
    explanation: "Bijvoorbeeld waarom gelijk blijven hier genoeg is.",
  },
  measurements: {
    indicator: "De code van de indicator, van het blad Indicatoren.",
    area: "Wijk, stadsdeel of gemeente.",
    period: "Bijvoorbeeld 2020, 2020-H1, 2020-K2 of 2020-03.",
    value: "De gemeten waarde. Onbekend? Typ: onbekend. Vul geen 0 in.",
    persons: "Hoeveel personen hebben geantwoord of zijn geteld?",
    lower95: "Ondergrens van het 95%-interval, als de bron die geeft.",
    upper95: "Bovengrens van het 95%-interval, als de bron die geeft.",
    designEffect: "Alleen bij een gewogen enquête. Leeg telt als 1; 1,3 is gebruikelijk.",
    definitionVersion: "Verandert de vraag, de leeftijd of het gebied? Geef dan een nieuwe versie.",
    status: "Kies Trendbreuk als deze meting niet met de vorige te vergelijken is.",
    explanation: "Bijvoorbeeld waarom een waarde opvalt.",
  },
};
