import { Workbook } from "exceljs";
import { partText, withParts } from "../../xlsx/workbookFiles";

/** What may be found nowhere in a copy for sharing: a name, a BSN (fixture of the eleven test) and an e-mail address. */
export const planted = ["Plantinga", "111222333", "plantinga@geheim.example"] as const;

const everything = `Mevrouw Plantinga, ${planted[1]}, w.${planted[2]}`;

type Cell = string | number | null | { formula: string; result: number | string };

const sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Opdracht: [
    ["Veld", "Waarde"],
    ["Gemeente", "Haarlem"],
    ["Inwoners", 162902],
    ["Contactpersoon gemeente", everything],
    ["Contactpersoon aanbieder", "Plantinga"],
    ["Verslagjaar", 2023],
    ["Sjabloonversie", "1.0"],
    [everything, everything],
  ],
  Doelen: [
    ["Code", "Niveau", "Bovenliggend", "Omschrijving", "Populatie", "Eigenaar"],
    [
      "R1",
      "Maatschappelijk resultaat",
      null,
      "Minder inwoners voelen zich eenzaam",
      "Inwoners",
      "Mieke Plantinga",
    ],
    ["R1.1", "Bijdrage", "R1", "Deelnemers leren anderen kennen", "Deelnemers", "Aanbieder"],
  ],
  Doelgroepen: [
    ["Code", "Omschrijving", "Omvang", "Bron", "Peildatum"],
    ["G1", "Wil meer contacten", 80000, "Inwonerpeiling", "01-01-2023"],
  ],
  Activiteiten: [
    ["Code", "Naam", "Kerndoel", "Doelgroep", "Teleenheid", "Aantal", "Toelichting", `Notitie ${everything}`],
    ["A-01", "Koffie-inloop", "R1.1", "G1", "Unieke personen", 1200, everything, everything],
    [
      "A-02",
      "Buurtdiner",
      "R1.1",
      "G1",
      "Unieke personen",
      { formula: '100+N("Plantinga")', result: 100 },
      '=HYPERLINK("x")',
      "Plantinga",
    ],
    ["A-03", "Maatjes", "R1.1", "G1", "Unieke personen", 7, "Volgend jaar weer", 5],
  ],
  Spreiding: [
    ["Activiteit", "Groep", "Aantal"],
    ["A-02", "vrouwen", 4],
    ["A-02", "mannen", 36],
    ["A-02", "onbekend", 60],
  ],
  Indicatoren: [
    ["Code", "Doel", "Naam", "Populatie", "Soort", "Norm", "Marge"],
    ["I-01", "R1", "Is eenzaam", "Inwoners", "Aandeel", "Lager", 3],
  ],
  Metingen: [
    ["Indicator", "Periode", "Waarde", "Aantal (n)"],
    ["I-01", 2022, 48, 2300],
    ["I-01", 2023, 47, 2300],
  ],
  Trajecten: [
    ["Traject", "Melding"],
    ["Plantinga 111222333", "02-01-2023"],
  ],
  Verhalen: [
    ["Titel", "Doel", "Verhaal", "Koppeling", "Toestemming"],
    ["Samen aan tafel", "R1", "Het was gezellig", "https://plantinga@geheim.example/verhaal", "Ja"],
    ["Plantinga vertelt", "R1", everything, null, "Nee"],
  ],
  "Van Plantinga": [[everything]],
};

/** A workbook in which the three stand in every place that a workbook has. */
export async function plantedWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = everything;
  workbook.lastModifiedBy = everything;
  workbook.title = everything;
  workbook.company = everything;
  for (const [name, rows] of Object.entries(sheets))
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const activities = workbook.getWorksheet("Activiteiten");
  if (activities === undefined) throw new Error("no sheet");
  activities.getCell("B2").note = everything;
  activities.getCell("A2").value = { text: "A-01", hyperlink: `mailto:w.${planted[2]}`, tooltip: everything };
  activities.headerFooter.oddHeader = everything;
  activities.headerFooter.oddFooter = everything;
  activities.getCell("F2").dataValidation = {
    type: "whole",
    operator: "greaterThan",
    formulae: [0],
    showInputMessage: true,
    promptTitle: "Plantinga",
    prompt: everything,
  };
  workbook.addWorksheet("Geheim", { state: "veryHidden" }).addRow([everything]);
  workbook.definedNames.add("Activiteiten!$A$1", "Plantinga_111222333");
  return withOtherParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What exceljs cannot write: custom properties, custom XML, a link to another workbook. */
function withOtherParts(bytes: Uint8Array): Uint8Array {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Plantinga"><vt:lpwstr>${everything}</vt:lpwstr></property>`;
  const workbookLinks = partText(bytes, "xl/_rels/workbook.xml.rels");
  return withParts(bytes, {
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property}</Properties>`,
    "customXml/item1.xml": `<client xmlns="urn:client">${everything}</client>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><externalBook r:id="rId1"><sheetNames><sheetName val="${everything}"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/externalLinkPath" Target="Plantinga-111222333.xlsx" TargetMode="External"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": workbookLinks.replace(
      "</Relationships>",
      `<Relationship Id="rIdX" Type="${relationships}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rIdY" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  });
}
