import type { TemplateWords } from "../../TemplateWords";

/** Beside each setting of Opdracht: what to fill in. */
export const settingHints: TemplateWords["settingHints"] = {
  Gemeente: "Naam van de gemeente.",
  Gemeentecode: "GM en vier cijfers, bijvoorbeeld GM0363.",
  Inwoners: "Aantal inwoners van de gemeente.",
  Aanbieder: "Naam van de organisatie die dit invult.",
  Verslagjaar: "Vier cijfers, bijvoorbeeld 2020.",
  "Periode van": "Eerste dag van de periode: dd-mm-jjjj.",
  "Periode tot": "Laatste dag van de periode: dd-mm-jjjj.",
  "Contactpersoon gemeente": "Eén vast aanspreekpunt bij de gemeente: functie, geen naam van een inwoner.",
  "Contactpersoon aanbieder": "Eén vast aanspreekpunt bij de aanbieder.",
  "Looptijd van": "Eerste dag van het contract: dd-mm-jjjj.",
  "Looptijd tot": "Laatste dag van het contract: dd-mm-jjjj.",
  "Volgende evaluatie": "Op welke dag bespreekt u samen hoe het gaat? dd-mm-jjjj.",
  "Hoort niet bij de opdracht": "Bijvoorbeeld: huishoudelijke hulp; woningaanpassing.",
  Grondslag: "Wet en artikel, als u die wilt noemen.",
  "Minimum groepsgrootte": "Leeg telt als 10: over minder personen geven wij geen aandeel.",
  Zekerheid: "Voor een trend: 95%, 99% of 99,8%. Leeg telt als 99%.",
  Vergelijken: "Met de vorige of de eerste meting? Leeg telt als de vorige.",
  Peildatum: "Dag waarop u telde wat nog openstaat: dd-mm-jjjj.",
  "Terugbellen binnen (dagen)": "De belofte, bijvoorbeeld 5.",
  "Intake binnen (dagen)": "De belofte, bijvoorbeeld 10.",
  "Dagen tellen als": "Werkdagen of Kalenderdagen. Bij dezelfde datums geeft dat een andere uitkomst.",
  "Termijn terugkeer (maanden)": "Binnen hoeveel maanden telt terugkomen mee? Bijvoorbeeld 12.",
  Sjabloonversie: "Laat deze staan.",
};
