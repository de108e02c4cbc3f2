import { citizenNumbers } from "../../../src/workbook/checks/citizenNumbers";
import { seenBy } from "./seenBy";

const column = (header: string, ...cells: string[]): string =>
  [header, ...cells].map((cell) => `| ${cell} |`).join("\n");

/** Published valid examples; 123456789 fails the test. */
const valid = ["111222333", "123456782", "249566758"];

test("finds a column of five values of which three are valid, whatever its header and sheet", () => {
  const Blad1 = column("Klant", ...valid, "123456789", "geen");
  expect(seenBy(citizenNumbers, { Blad1 })).toEqual([
    { cause: "citizen-number-column", at: "Blad1!A2", facts: { column: "A", valid: 3, filled: 5 } },
  ]);
});

test.each(["BSN", "bsn cliënt", "Burgerservicenummer", "Sofinummer", "BSN-nummer"])(
  "finds a column with header %s and a number under it, even one that fails the test",
  (header) => {
    expect(seenBy(citizenNumbers, { Blad1: column(header, "123456789") })).toEqual([
      { cause: "citizen-number-column", at: "Blad1!A2", facts: { column: "A", valid: 0, filled: 1 } },
    ]);
  },
);

test.each([
  ["numbers as text", ["'111222333", "'123456782", "'249566758", "'111222333", "'123456782"]],
  ["with dots or spaces", ["'1112.22.333", "'123 456 782", "'249.566.758", "'111222333", "'123456782"]],
  ["that lost a leading zero", ["12345672", "12345672", "111222333", "12345672", "249566758"]],
])("finds %s", (_, cells) => {
  expect(seenBy(citizenNumbers, { Blad1: column("Nummer", ...cells) })[0]?.cause).toBe(
    "citizen-number-column",
  );
});

test("looks at hidden sheets too", () => {
  const Blad1 = `@ hidden\n${column("Klant", ...valid, ...valid)}`;
  expect(seenBy(citizenNumbers, { Blad1 })[0]?.cause).toBe("citizen-number-column");
});

test("a single number that passes is a note, in a cell of its own or in a text", () => {
  const Verhalen = column("Toelichting", "Mevrouw (111222333) kwam vaker", "Geen bijzonderheden");
  expect(seenBy(citizenNumbers, { Verhalen })).toEqual([
    { cause: "citizen-number-alone", at: "Verhalen!A2", facts: { column: "A" } },
  ]);
});

test("the facts never hold the number", () => {
  const Blad1 = column("BSN", ...valid, ...valid);
  const Blad2 = column("Klant", "'111222333");
  expect(JSON.stringify(seenBy(citizenNumbers, { Blad1, Blad2 }))).not.toMatch(/\d{8}/);
});

test("stays silent on amounts and telephone numbers: one in eleven numbers passes by chance", () => {
  const numbers = Array.from({ length: 110 }, (_, index) => 100_000_000 + index * 7_654_321);
  const amounts = column("Bedrag", "7500", "12000", "650", "111222333", "98000");
  expect(seenBy(citizenNumbers, { Blad1: column("Relatienummer", ...numbers.map(String)) })).toEqual([]);
  expect(seenBy(citizenNumbers, { Blad1: amounts })).toEqual([]);
  const phones = column("Telefoon", "'0612345672", "'06-12345672", "'+31 6 12345672", "'06 12345672");
  expect(seenBy(citizenNumbers, { Blad1: phones })).toEqual([]);
});

test("stays silent on one code all down a column, beyond a note", () => {
  const seen = seenBy(citizenNumbers, { Blad1: column("Project", ...Array<string>(6).fill("111222333")) });
  expect(new Set(seen.map(({ cause }) => cause))).toEqual(new Set(["citizen-number-alone"]));
});

test("stays silent on a sentence about BSN, on an empty BSN column, on dates and on no cells at all", () => {
  expect(
    seenBy(citizenNumbers, { "Lees mij": column("Vul hier nooit een BSN in.", "Gebruik een eigen code.") }),
  ).toEqual([]);
  expect(seenBy(citizenNumbers, { Blad1: column("BSN") })).toEqual([]);
  expect(
    seenBy(citizenNumbers, { Blad1: column("Datum", "'2020-01-31", "2020-01-31", "'31-01-2020") }),
  ).toEqual([]);
  expect(seenBy(citizenNumbers, {})).toEqual([]);
});
