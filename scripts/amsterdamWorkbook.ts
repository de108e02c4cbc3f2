import { Workbook } from "exceljs";
import { activities } from "./amsterdam/activities";
import { goals } from "./amsterdam/goals";
import { indicators, measurements } from "./amsterdam/indicators";
import { plantMistakes } from "./amsterdam/plantMistakes";
import { hiddenActivities } from "./amsterdam/planted";
import { targetGroups } from "./amsterdam/targetGroups";
import { addAssignmentSheet } from "../src/making/template/addAssignmentSheet";
import { addTableSheet } from "../src/making/template/addTableSheet";
import { firstDataRow } from "../src/making/template/layout";
import { reproducibleBytes } from "../src/making/template/reproducibleBytes";
import { templateWords } from "../src/text/nl/templateWords";
import { addReadMeSheet, type Paragraph } from "./workbooks/addReadMeSheet";

const paragraphs: readonly Paragraph[] = [
  {
    heading: "Wat is dit?",
    lines: [
      "Een voorbeeld om uitkomstgericht monitoren mee uit te proberen. Het is geen verslag van de gemeente Amsterdam.",
      "Een deel is echt, een deel is bedacht. Trek uit deze werkmap geen conclusies over organisaties of over de stad.",
    ],
  },
  {
    heading: "Wat is echt?",
    lines: [
      "Activiteiten: 200 subsidies van 2017 en 2018, met organisatie, project, regeling, stadsdeel en verleend bedrag. Bron: Gemeente Amsterdam, subsidieregister (14 januari 2019).",
      "Doelgroepen: aantallen inwoners op 1 januari 2019. Bron: CBS, Kerncijfers wijken en buurten 2019. Van een stadsdeel zijn de wijken opgeteld; CBS rondt wijken af op vijftallen, dus samen zijn ze niet precies de stad.",
      "Metingen: 2016 en 2020 met 95%-interval. Bron: GGD'en, CBS en RIVM, Gezondheidsmonitor Volwassenen en Ouderen. Jeugdzorg en bijstand: CBS, 2019.",
    ],
  },
  {
    heading: "Wat is bedacht?",
    lines: [
      "Alle deelnemersaantallen, bezoeken, in- en uitstroom en afspraken. Die zijn niet openbaar. De computer heeft ze gemaakt, steeds dezelfde.",
      "De doelen, de koppeling van activiteiten aan doelen (op woorden in de naam van project en regeling), de normen en de marges.",
      "Het verslagjaar: de subsidies van 2017 en 2018 staan hier alsof alles in 2020 gebeurde. De omvang van de doelgroep DAK-AMS.",
    ],
  },
  {
    heading: "Er zitten fouten in",
    lines: [
      "Met opzet, want echte werkmappen hebben die ook: een getal als tekst, een activiteit zonder doel, een code met een tikfout, een marge die niet aan te tonen is, en meer.",
      "Laat de controle lopen en kijk wat er gevonden wordt.",
    ],
  },
];

/** The sample: real grants, target groups and indicators of Amsterdam, with made-up participants and planted mistakes. */
export async function amsterdamWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const groups = targetGroups();
  addReadMeSheet(workbook, "Voorbeeld: Amsterdam", paragraphs);
  addAssignmentSheet(
    workbook,
    {
      Gemeente: "Amsterdam",
      Gemeentecode: "GM0363",
      Inwoners: Number(groups.find(({ code }) => code === "INW-AMS")?.size),
      Aanbieder: "200 gesubsidieerde activiteiten (voorbeeld, deelnemersaantallen bedacht)",
      Verslagjaar: 2020,
      "Periode van": new Date(Date.UTC(2020, 0, 1)),
      "Periode tot": new Date(Date.UTC(2020, 11, 31)),
      Grondslag: "Wmo 2015, artikel 2.1.2, zesde lid",
      "Minimum groepsgrootte": 10,
    },
    templateWords,
  );
  addTableSheet(workbook, "goals", goals, templateWords);
  addTableSheet(workbook, "targetGroups", plantMistakes("targetGroups", groups), templateWords);
  const rows = plantMistakes("activities", activities(groups));
  const sheet = addTableSheet(workbook, "activities", rows, templateWords);
  rows.forEach(({ code }, index) => {
    if (hiddenActivities.includes(String(code))) sheet.getRow(firstDataRow + index).hidden = true;
  });
  addTableSheet(workbook, "indicators", plantMistakes("indicators", indicators()), templateWords);
  addTableSheet(workbook, "measurements", plantMistakes("measurements", measurements()), templateWords);
  return reproducibleBytes(workbook);
}
