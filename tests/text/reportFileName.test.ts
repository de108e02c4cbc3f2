import { reportMakingWords as english } from "../../src/text/en/reportMakingWords";
import { reportMakingWords as dutch } from "../../src/text/nl/reportMakingWords";
import type { FileOfReport } from "../../src/text/reportFileName";
import { reportFileName } from "../../src/text/reportFileName";

const file: FileOfReport = {
  workbook: "Haarlem 2025.xlsx",
  kinds: ["year"],
  provider: null,
  providers: [],
  format: "docx",
};

test("a report is called after its workbook and its kind, in the language of the report", () => {
  expect(reportFileName(file, dutch)).toBe("Haarlem 2025-jaarverslag.docx");
  expect(reportFileName(file, english)).toBe("Haarlem 2025-year-report.docx");
});

test("several in one workbook have a name for all of them", () => {
  expect(reportFileName({ ...file, kinds: ["year", "agenda"], format: "xlsx" }, dutch)).toBe(
    "Haarlem 2025-verslagen.xlsx",
  );
});

test("the name of a provider holds nothing that a file system refuses", () => {
  const nameOf = (provider: string) => reportFileName({ ...file, provider, format: "html" }, dutch);
  expect(nameOf("Stichting Buurts & Co.")).toBe("Haarlem 2025-jaarverslag-stichting-buurts-co.html");
  expect(nameOf("../../etc/passwd")).toBe("Haarlem 2025-jaarverslag-etc-passwd.html");
  expect(nameOf("a".repeat(300))).toHaveLength("Haarlem 2025-jaarverslag-.html".length + 60);
});

test("a copy of a workbook with macros keeps its ending; sheets by themselves have no macros", () => {
  const macros: FileOfReport = { ...file, workbook: "map.XLSM", format: "xlsx" };
  expect(reportFileName(macros, dutch)).toBe("map-jaarverslag.xlsm");
  expect(reportFileName({ ...macros, provider: "Buurts" }, dutch)).toBe("map-jaarverslag-buurts.xlsx");
  expect(reportFileName({ ...macros, format: "docx" }, dutch)).toBe("map-jaarverslag.docx");
});

test("a provider whose name holds no letter or digit is counted: its file is never named as that of the whole", () => {
  const providers = ["Buurts", "!!!", "???"];
  const nameOf = (provider: string, words = dutch) => reportFileName({ ...file, provider, providers }, words);
  expect(nameOf("!!!")).toBe("Haarlem 2025-jaarverslag-aanbieder-2.docx");
  expect(nameOf("???", english)).toBe("Haarlem 2025-year-report-provider-3.docx");
});
