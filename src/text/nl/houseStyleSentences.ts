import type { HouseStyleSentences } from "../HouseStyleSentences";
import { quoted } from "../quoted";

const markStands = {
  table: "In het sjabloon staat {{verslag}} in een tabel.",
  "text-box": "In het sjabloon staat {{verslag}} in een tekstvak.",
  "with-other": "In het sjabloon staat naast {{verslag}} nog iets anders op dezelfde regel.",
  twice: "In het sjabloon staat {{verslag}} meer dan één keer. Er past één verslag in.",
  "header-or-footer": "In het sjabloon staat {{verslag}} in de kop of de voet van de pagina.",
} as const;

export const houseStyleSentences: HouseStyleSentences = {
  "empty-file": () => "Het sjabloon is leeg. Kies een ander bestand.",
  "not-word": () => "Dit is geen sjabloon van Word. Kies een bestand dat eindigt op .docx of .dotx.",
  "old-word": () =>
    "Dit sjabloon is van een oude versie van Word. Open het in Word en sla het op als .docx of .dotx.",
  "password-protected": () =>
    "Het sjabloon heeft een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.",
  macros: () =>
    "Het sjabloon bevat macro's. Die nemen wij niet over. Sla het in Word op als .docx of .dotx, zonder macro's.",
  "strict-format": () =>
    "Het sjabloon is opgeslagen als Strict Open XML. Sla het in Word op als gewoon Word-document (.docx).",
  "too-large": () => "Het sjabloon is te groot. Maak de afbeeldingen erin kleiner en probeer het opnieuw.",
  "mark-not-alone": ({ where }) =>
    `${markStands[where]} Zet {{verslag}} alleen op een eigen regel, buiten een tabel of tekstvak.`,
  damaged: ({ part }) =>
    part === null
      ? "Het sjabloon is beschadigd. Open het in Word, sla het opnieuw op en probeer het nog eens."
      : `Het sjabloon is beschadigd, in ${quoted(part)}. Open het in Word, sla het opnieuw op en probeer het nog eens.`,
};
