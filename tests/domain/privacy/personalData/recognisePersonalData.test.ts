import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognisePersonalData } from "../../../../src/domain/privacy/personalData/recognisePersonalData";
import { readWorkbook } from "../../../../src/xlsx/readWorkbook";

const score = (header: string, texts: readonly string[], namesThings?: boolean) => {
  const column = namesThings === undefined ? { header, texts } : { header, texts, namesThings };
  const found = recognisePersonalData(column);
  return found && [found.kind, found.confidence, found.matches, found.filled];
};

/** Invented; the account is the example of the IBAN registry. */
const invented = [
  ["bank-account", "IBAN", "NL91 ABNA 0417 1643 00", "likely"],
  ["email-address", "E-mail", "k.bedacht@voorbeeld.nl", "likely"],
  ["telephone-number", "Telefoon", "06-12345678", "possible"],
  ["home-address", "Adres", "Dorpsstraat 12, 1011 AB", "likely"],
] as const;

describe.each(invented)("%s", (kind, header, text, alone) => {
  it("is certain where the header says so and one is there", () => {
    expect(score(header, [text, "geen", "geen"])).toEqual([kind, "certain", 1, 3]);
  });

  it("is certain where three or more fill half of the column", () => {
    expect(score("Kolom", [text, text, text, "x", "y", "z"])).toEqual([kind, "certain", 3, 6]);
    expect(score("Kolom", [text, text, text, "x", "y", "z", "q"])).toEqual([kind, alone, 3, 7]);
    expect(score("Kolom", [text, text])).toEqual([kind, alone, 2, 2]);
  });

  it("is not there where only the header says so", () => {
    expect(score(header, ["geen", ""])).toBeNull();
  });

  it("is found beside names of things as well", () => {
    expect(score("Naam", [text, "Koffie"], true)).toEqual([kind, alone, 1, 2]);
  });
});

describe("headers", () => {
  it.each([
    ["Emailadres", "k.bedacht@voorbeeld.nl"],
    ["Mobiel nummer", "06-12345678"],
    ["Telnr.", "06-12345678"],
    ["Tel", "06-12345678"],
    ["GSM", "06-12345678"],
    ["06-nummer", "06-12345678"],
    ["Rekeningnummer", "NL91 ABNA 0417 1643 00"],
    ["Bankrekening", "NL91 ABNA 0417 1643 00"],
    ["Woonplaats", "1011 AB 12"],
    ["Postcode + nr", "1011 AB 12"],
  ])("%s says so", (header, text) => {
    expect(score(header, [text])?.[1]).toBe("certain");
  });

  it.each([
    "Geboortedatum",
    "Geb. datum",
    "geb.dat.",
    "Geboortedatum kind",
    "Datum geboorte",
    "Geboren",
    "Date of birth",
    "DOB",
  ])("%s makes dates birth dates", (header) => {
    expect(score(header, ["31-12-1980", "", "onbekend"])).toEqual(["birth-date", "certain", 1, 2]);
  });

  it.each(["Peildatum", "Begin", "Aantal geboorten", "Gebied", "Datum"])("%s does not", (header) => {
    expect(score(header, ["31-12-1980", "1-1-2024"])).toBeNull();
  });

  it("a birth date needs a date", () => {
    expect(score("Geboortedatum", ["1980"])).toBeNull();
  });
});

describe("of several kinds", () => {
  it("the surest is told, and of two equally sure the gravest", () => {
    expect(score("Contact", ["Mw. Bedacht", "k.bedacht@voorbeeld.nl"])?.[0]).toBe("email-address");
    expect(score("Contact", ["06-12345678", "k.bedacht@voorbeeld.nl"])?.[0]).toBe("email-address");
    expect(score("BSN en e-mail", ["111222333 k.bedacht@voorbeeld.nl"])?.[0]).toBe("citizen-number");
  });

  it("names are left alone where things are named", () => {
    expect(score("Achternaam", ["Bedacht"], true)).toBeNull();
    expect(score("Achternaam", ["Bedacht"], false)).toEqual(["name", "certain", 1, 1]);
  });
});

describe("no personal data", () => {
  it.each([
    ["Kosten", ["6056235", "23834", "71145", "1250,50"]],
    ["Jaar", ["2017", "2018"]],
    ["Periode", ["2023-K1", "2024-03"]],
    ["Peildatum", ["43466", "1-1-2019"]],
    ["Postcode", ["1011", "1012", "1011 AB"]],
    ["Code", ["SBA-004986", "GM0363", "WK036301", "BU03630100"]],
    ["Organisatie", ["Stichting HVO Querido", "Combiwel", "Dynamo", "Leger des Heils"]],
    ["Gebied", ["Nieuw-West", "Oud-Zuid", "De Pijp", "Noord"]],
    ["", []],
    ["Leeg", ["", " "]],
  ])("in %s", (header, texts) => {
    expect(score(header, texts)).toBeNull();
  });

  it("in any column of the sample workbook of Amsterdam (200 real projects and organisations)", async () => {
    const file = join(__dirname, "../../../../assets/voorbeeld-amsterdam.xlsx");
    const { sheets } = await readWorkbook(readFileSync(file));
    const found = sheets.flatMap(({ rows }) => {
      const start = rows.findIndex(({ values }) => values.filter((value) => value != null).length > 2);
      const headers = rows[start]?.values ?? [];
      return headers.flatMap((header, column) => {
        const texts = rows.slice(start + 1).map(({ values }) => String(values[column] ?? ""));
        return recognisePersonalData({ header: String(header), texts }) ?? [];
      });
    });
    expect(found).toEqual([]);
  });
});
