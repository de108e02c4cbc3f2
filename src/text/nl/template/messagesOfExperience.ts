/** What people read in the cells of what participants say. */
export const messagesOfExperience = {
  statements: {
    code: "Een korte, eigen code, bijvoorbeeld S1. Iedere code komt één keer voor.",
    goal: "De code van het doel. Vraag bij alle activiteiten met dit doel hetzelfde.",
    criterion: "Kies: Nut, Doelrealisatie of Tevredenheid.",
    statement: "Bijvoorbeeld: Door deze activiteit heb ik meer mensen leren kennen in de buurt.",
    scale: "Kies: 5-punts, 3 smileys, 4 smileys of 5 smileys.",
    direction: "Positief: eens zijn is goed. Negatief: oneens zijn is goed. Leeg telt als positief.",
  },
  answers: {
    activity: "De code van de activiteit, van het blad Activiteiten.",
    statement: "De code van de stelling, van het blad Stellingen.",
    period: "Bijvoorbeeld 2020 of 2020-H1. Leeg: het hele verslagjaar.",
    respondents: "Wie antwoordde: Deelnemers, Professionals of Belanghebbenden. Leeg telt als deelnemers.",
    invited: "Aan hoeveel mensen is het gevraagd?",
    answer1: "Hoeveel mensen gaven het laagste antwoord? Niemand? Vul 0 in.",
    answer2: "Hoeveel mensen gaven het tweede antwoord van laag naar hoog? Niemand? Vul 0 in.",
    answer3: "Hoeveel mensen gaven het derde antwoord? Bij 3 smileys is dit het hoogste.",
    answer4: "Alleen bij 4 of 5 antwoorden. Niemand? Vul 0 in.",
    answer5: "Alleen bij 5 antwoorden. Niemand? Vul 0 in.",
    noAnswer: "Hoeveel mensen kozen: weet ik niet, of sloegen de vraag over?",
  },
  stories: {
    title: "Een korte titel, zonder naam van een inwoner.",
    goal: "De code van het doel waar het verhaal bij hoort.",
    kind: "Wat voor bron is dit? Kies uit de lijst. Leeg telt als een verhaal.",
    story: "Het verhaal in een paar zinnen. Geen namen, adressen of andere persoonsgegevens.",
    link: "Waar is het te zien of te lezen?",
    consent: "Heeft de verteller toestemming gegeven? Zonder toestemming gebruiken wij het niet.",
    date: "Wanneer is het verteld? Schrijf dd-mm-jjjj.",
  },
} as const;
