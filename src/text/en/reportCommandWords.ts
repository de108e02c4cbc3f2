import { quoted } from "../quoted";
import type { ReportCommandWords } from "../ReportCommandWords";

export const reportCommandWords: ReportCommandWords = {
  description:
    "Make a report for the talk from a workbook: year report, trend report, agenda, development table or council page.",
  file: "the workbook (.xlsx or .xlsm); it does not change",
  options: {
    kind: "jaarverslag (year report), trendrapportage (trend report), gespreksagenda (agenda), ontwikkeltafel (development table) or raadsblad (council page); more with a comma between them (default: jaarverslag)",
    format:
      "docx, html or xlsx; more with a comma between them (default: docx); xlsx is a copy of the workbook with the sheets of the report, or for one provider those sheets alone",
    previous: "last year's workbook; what was said and agreed then comes with it",
    provider: 'only the figures of this provider; may be repeated; "elk": a report for each provider',
    houseStyle: "template for Word (.docx or .dotx) in which the report comes",
    folder: "folder for the reports; blank: beside the workbook; nothing is ever written over",
  },
  examples: `
Examples:
  doelbereik verslag haarlem.xlsx --taal en
  doelbereik verslag haarlem.xlsx --soort gespreksagenda,raadsblad --formaat docx,html,xlsx --uit reports
  doelbereik verslag haarlem.xlsx --vorig haarlem-2024.xlsx --aanbieder elk --huisstijl housestyle.dotx

Exit code: 0 every report is made, 1 likewise, but the workbook has errors, 2 a report is not made.`,
  progress: "Making the report {bar} {percentage}%",
  problems: {
    "kind-unknown": ({ word, known }) =>
      `There is no report called ${quoted(word)}. Choose from: ${known.join(", ")}.`,
    "format-unknown": ({ word, known }) =>
      `There is no format called ${quoted(word)}. Choose from: ${known.join(", ")}.`,
    "previous-is-same": ({ file }) =>
      `${file} is the workbook itself. Give last year's workbook with --vorig.`,
    "previous-not-read": ({ file, reason }) => `Last year's workbook was not read. ${file}: ${reason}`,
    "house-style-not-used": ({ file, reason }) => `The template for Word was not used. ${file}: ${reason}`,
    "house-style-without-word": () =>
      "--huisstijl goes with a report in Word. Ask for --formaat docx as well.",
    "no-providers": () =>
      "The workbook names no provider. Fill in the provider on sheet Opdracht or beside the activities.",
  },
  made: (whose, contents) =>
    whose === null ? `On the table: ${contents}.` : `On the table for ${whose}: ${contents}.`,
  notesStayBehind: (whose) =>
    `The Excel file of ${whose} is made anew the next time, with empty columns for notes. Give this file with --vorig then: what was written in the agenda and the questions about measuring stands in the new report.`,
};
