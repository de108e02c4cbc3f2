import type { HandOverWords } from "../HandOverWords";

export const handOverWords: HandOverWords = {
  share: {
    title: "Deelversie",
    line: "Een nieuwe werkmap zonder gegevens per persoon, zonder kleine aantallen en zonder opmerkingen. Deze werkmap blijft zoals zij is.",
    make: "Deelversie maken",
    made: "De deelversie is geopend in een nieuw venster. Op het eerste blad staat wat is weggelaten. Lees haar na en sla haar op.",
  },
  template: {
    title: "Sjabloon voor een aanbieder",
    line: "Een nieuwe werkmap met uw doelen, doelgroepen, stellingen en indicatoren. De aanbieder vult de rest in, zonder iets te installeren.",
    provider: "Naam van de aanbieder (mag leeg blijven)",
    modules: "Wat komt er naast de basis in?",
    moduleNames: {
      experience: "Ervaring",
      comparison: "Vergelijking",
      trajectories: "Trajecten",
      costs: "Kosten",
      conversation: "Gesprek",
    },
    make: "Sjabloon maken",
    made: "Het sjabloon is geopend in een nieuw venster. Sla het op en geef het aan de aanbieder.",
    madeWith: (modules) =>
      `Het sjabloon is geopend in een nieuw venster. Ook mee, omdat u er iets voor invulde: ${modules.join(", ")}. Sla het op en geef het aan de aanbieder.`,
    goalsMissing: (sheet) => `Er is geen blad ${sheet} gevonden. Vul eerst de doelen in.`,
    goalsEmpty: (sheet) => `Op blad ${sheet} staat nog geen doel. Vul eerst de doelen in.`,
  },
};
