import type { StartWords } from "../../TemplateWords";

/** One screen: which sheets there are, who fills them in, and how far that is. */
export const startWords: StartWords = {
  sheet: "Lees mij",
  titleOfMunicipality: "Sjabloon uitkomstgericht monitoren",
  titleOfProvider: "Sjabloon uitkomstgericht monitoren voor aanbieders",
  purpose:
    "Vul de bladen in van boven naar beneden. Dat kan in Excel vanaf 2016 en in LibreOffice; u hoeft niets te installeren.",
  headers: ["Blad", "Wat vult u in?", "Wie?", "Hoever bent u?"],
  byMunicipality: "Gemeente",
  byProvider: "Aanbieder",
  together: "Samen",
  empty: "nog leeg",
  complete: "compleet",
  incompleteFormat: '[=1]0" rij aan te vullen";0" rijen aan te vullen"',
  allComplete: "Alle rijen die u bent begonnen, zijn compleet.",
  someIncomplete: ["Nog aan te vullen rijen: ", ". In de kolom Controle van het blad staat wat er mist."],
  goodToKnow: "Goed om te weten",
  hints: [
    "Verplichte kolommen hebben het woord ‘verplicht’ en een blauwe cel. Klik op een cel voor uitleg of een keuzelijst.",
    "Vul de eerste lege rij in. Is de tabel vol? Typ direct onder de laatste rij: de tabel groeit mee.",
    "Weet u een getal niet? Typ: onbekend. Een 0 betekent: wij hebben geteld en het waren er geen.",
    "Bezoeken en personen zijn niet hetzelfde: wie tien keer komt, is tien bezoeken en één persoon.",
    "Laat de namen van bladen, tabellen en kolommen staan. Eigen kolommen mag u rechts toevoegen.",
    "Een blad toevoegen of weghalen? Zet eerst Controleren > Werkmap beveiligen uit. Er is geen wachtwoord.",
    "Zet geen persoonsgegevens in deze werkmap: geen namen van deelnemers en geen burgerservicenummers.",
  ],
};
