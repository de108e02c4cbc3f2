import { Workbook } from "exceljs";
import { addAssignmentSheet } from "./workbooks/addAssignmentSheet";
import { addReadMeSheet, type Paragraph } from "./workbooks/addReadMeSheet";
import { addTableSheet } from "./workbooks/addTableSheet";
import { reproducibleBytes } from "./workbooks/reproducibleBytes";
import { tableKeys } from "../src/workbook/template";

const emptyRows = 10;

const paragraphs: readonly Paragraph[] = [
  {
    heading: "Waar is dit voor?",
    lines: [
      "In deze werkmap staat welke activiteiten bij welk doel horen, wie ermee bereikt zijn en welke cijfers in beweging komen.",
      "U kunt de werkmap invullen in ieder Excel vanaf 2016, zonder dat u iets installeert.",
    ],
  },
  {
    heading: "In welke volgorde vult u in?",
    lines: [
      "1. Opdracht: voor welke gemeente, welke aanbieder en welk jaar.",
      "2. Doelen: van domein tot bijdrage. De gemeente vult dit meestal vooraf in.",
      "3. Doelgroepen: om wie het gaat en om hoeveel mensen, met bron en datum.",
      "4. Activiteiten: wat er is gedaan, voor welk doel, en hoeveel mensen er kwamen. Kies per activiteit precies één kerndoel.",
      "5. Indicatoren en Metingen: welke cijfers u volgt en wat er is gemeten.",
      "De andere bladen mogen leeg blijven. U mag ze ook weghalen. Vul alleen in wat u samen hebt afgesproken:",
      "Spreiding: uit welke groepen de deelnemers komen. Stellingen en Antwoorden: wat deelnemers zeggen dat het hun bracht.",
      "Trajecten, Overgangen en Kanteling: wachttijden, scores en de weg naar vrij toegankelijke hulp.",
      "Vergelijking: cijfers van anderen. Verhalen en Duiding: wat er achter de cijfers zit.",
      "Businesscases, Prijzen, Financien en Belemmeringen: kosten, en regels die in de weg zitten.",
    ],
  },
  {
    heading: "Goed om te weten",
    lines: [
      "Boven iedere tabel staat welke kolommen verplicht zijn. Klik op een cel voor uitleg; bij sommige cellen kunt u kiezen uit een lijst.",
      "Een nieuwe rij begint u direct onder de laatste rij van de tabel.",
      "Weet u een getal niet? Typ: onbekend. Een 0 betekent: wij hebben geteld en het waren er geen.",
      "Bezoeken en personen zijn niet hetzelfde: wie tien keer komt, is tien bezoeken en één persoon.",
      "Laat de namen van bladen, tabellen en kolommen staan. Eigen kolommen mag u toevoegen.",
      "Zet geen persoonsgegevens in deze werkmap: geen namen van deelnemers en geen burgerservicenummers.",
    ],
  },
];

/** The empty workbook that a municipality hands to its providers, as the bytes of an .xlsx file. */
export async function templateWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  addReadMeSheet(workbook, "Sjabloon uitkomstgericht monitoren", paragraphs);
  addAssignmentSheet(workbook, {});
  const empty = Array.from({ length: emptyRows }, () => ({}));
  for (const table of tableKeys) if (table !== "assignment") addTableSheet(workbook, table, empty);
  return reproducibleBytes(workbook);
}
