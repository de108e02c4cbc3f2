import type { TableKey } from "../../../workbook/template";

/** Above each table: what one row is. */
export const rowMeanings: Readonly<Record<TableKey, string>> = {
  assignment: "De opdracht: één instelling per rij",
  goals: "Doelen: één doel per rij, van domein tot bijdrage",
  targetGroups: "Doelgroepen: één doelgroep per rij",
  activities: "Activiteiten: één activiteit per rij, over het hele verslagjaar",
  spread: "Spreiding: één groep van één activiteit per rij. Dit blad mag leeg blijven",
  statements: "Stellingen: één stelling per rij, bij één doel. Dit blad mag leeg blijven",
  answers: "Antwoorden: aantallen per activiteit en stelling. Dit blad mag leeg blijven",
  indicators: "Indicatoren: één indicator per rij",
  measurements: "Metingen: één meting per rij (indicator × gebied × periode)",
  comparisons: "Vergelijking: één meting van een ander per rij. Dit blad mag leeg blijven",
  trajectories: "Trajecten: één verblijf of melding per rij, met een eigen nummer. Blijft bij de aanbieder",
  transitions: "Overgangen: hoeveel mensen van de ene naar de andere score gingen. Dit blad mag leeg blijven",
  shifts: "Kanteling: van maatwerk naar vrij toegankelijk. Dit blad mag leeg blijven",
  stories: "Verhalen: één verhaal per rij. Dit blad mag leeg blijven",
  businessCases: "Businesscases: één casus per rij. Niet verplicht: niet alles hoeft doorgerekend",
  prices: "Prijzen: één prijs per rij, met de bron. Dit blad mag leeg blijven",
  interpretations: "Duiding: één gesprekspunt per rij. Dit blad mag leeg blijven",
  finances: "Financien: één organisatie en jaar per rij. Dit blad mag leeg blijven",
  barriers: "Belemmeringen: één regel die in de weg zit per rij. Dit blad mag leeg blijven",
};
