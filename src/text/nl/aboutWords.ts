import type { AboutWords } from "../AboutWords";

export const aboutWords: AboutWords = {
  title: "Over Doelbereik",
  whatItIs:
    "Doelbereik controleert uw werkmap en laat zien wat die zegt over bereik en beweging. U beslist wat er verandert.",
  sent: {
    title: "Wat wordt verstuurd: niets",
    lines: [
      "Alles wat Doelbereik leest en berekent, blijft in deze werkmap en op uw computer.",
      "Uw toelichtingen en keuzes staan in de werkmap zelf. Wie de werkmap krijgt, krijgt ze mee.",
      "Excel kan zelf gebruiksgegevens naar Microsoft sturen. Daar gaat Doelbereik niet over. Uw beheerder stelt dat in.",
    ],
  },
  start: {
    title: "Zo werkt het",
    steps: [
      "Controle: bekijk wat er mis is. Klik op een cel om erheen te gaan.",
      "Koppelen: zeg welk blad wat is, en aan welk doel elke activiteit bijdraagt.",
      "Bereik en Beweging: zie wie u bereikt en wat er verandert, met de onzekerheid erbij.",
    ],
    template:
      "Is de werkmap nog leeg? Voeg de bladen van het sjabloon toe. Bladen die er al zijn, veranderen niet.",
    insertTemplate: "Sjabloon invoegen",
  },
  formulas: {
    title: "Formules",
    line: "Alle formules beginnen met DOEL. Maak een blad met van elke formule een voorbeeld dat rekent met uw eigen tabellen.",
    writeExamples: "Maak blad Formules",
  },
  roles: {
    title: "Wie doet wat",
    lines: [
      { who: "Aanbieder", what: "vult de bladen in, controleert en levert aan." },
      { who: "Gemeente", what: "vult doelen, doelgroepen en indicatoren in, en leest bereik en beweging." },
      { who: "Adviseur", what: "controleert voor de aanlevering en zegt wat nog moet gebeuren." },
    ],
  },
  method: {
    title: "Hoe dit is bepaald",
    lines: [
      "Een indicator over de stad zegt iets over de stad. Het is geen score van een aanbieder.",
      "Er is geen totaalcijfer en geen rangorde. Een uitkomst is een aanleiding voor een gesprek.",
    ],
    sourcesTitle: "Bronnen",
    sources: [
      "Onzekerheid van een aandeel: Wilson (1927).",
      "Verschil tussen twee aandelen: Newcombe (1998), methode 10.",
      "Aantonen dat iets gelijk bleef: twee eenzijdige toetsen, Schuirmann (1987).",
      "Regelkaart vanaf twaalf perioden: Wheeler (XmR).",
      "Vier niveaus van monitoren: gemeente Haarlem.",
    ],
  },
  keyboard: {
    title: "Met het toetsenbord",
    lines: [
      "Met Tab gaat u naar het volgende onderdeel, met Shift+Tab terug. Enter of spatie kiest.",
      "Met F6 gaat u van het werkblad naar dit venster. Met Esc gaat u terug naar het werkblad.",
    ],
  },
  version: {
    title: "Versie en licentie",
    line: (version) => `Doelbereik ${version}`,
    licence: "Vrije software onder de EUPL 1.2, de licentie van de Europese Unie.",
  },
};
