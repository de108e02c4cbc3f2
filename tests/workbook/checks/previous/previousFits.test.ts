import { previousFits } from "../../../../src/workbook/checks/previous/previousFits";
import { countJumps } from "../../../../src/workbook/checks/previous/countJumps";
import { seenBy } from "../seenBy";

const year = (settings: Readonly<Record<string, string>>, count = "100") => ({
  Opdracht: [
    "| Veld | Waarde |",
    ...Object.entries(settings).map(([name, value]) => `| ${name} | ${value} |`),
  ].join("\n"),
  Activiteiten: `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal   |
    | A-01 | Koffie-inloop | R1       | Deelnemers | ${count} |`,
});
const seenBetween = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
  seenBy(previousFits, year(now), {}, year(before));

test("finds another municipality, by name or by code, at its cell", () => {
  expect(seenBetween({ Gemeente: "Haarlem" }, { Gemeente: "Hoorn" })).toEqual([
    {
      cause: "previous-of-other-municipality",
      at: "Opdracht!B2",
      facts: { before: "Haarlem", now: "Hoorn" },
    },
  ]);
  expect(seenBetween({ Gemeentecode: "GM0392" }, { Gemeentecode: "GM0405" })).toMatchObject([
    { cause: "previous-of-other-municipality", facts: { before: "GM0392", now: "GM0405" } },
  ]);
});

test.each([
  ["Bergen", "Gemeente Bergen op Zoom"],
  ["Groningen", "Midden-Groningen"],
  ["Bergen (NH.)", "Bergen (L.)"],
  ["Utrecht", "Utrechtse Heuvelrug"],
  ["Emmen", "Ommen"],
  ["Gemeente Haarlem", "Gemeente Haarlemmermeer"],
])("finds that %s and %s are two municipalities", (before, now) => {
  expect(seenBetween({ Gemeente: before }, { Gemeente: now })).toMatchObject([
    { cause: "previous-of-other-municipality", facts: { before, now } },
  ]);
  expect(seenBetween({ Gemeente: now }, { Gemeente: before })).toHaveLength(1);
});

test("names the codes where only these tell two municipalities apart", () => {
  const before = { Gemeente: "Haarlem", Gemeentecode: "GM0392" };
  const now = { Gemeente: "Gemeente Haarlem", Gemeentecode: "GM0394" };
  expect(seenBetween(before, now)).toMatchObject([{ facts: { before: "GM0392", now: "GM0394" } }]);
});

test("finds another provider", () => {
  const seen = seenBetween({ Aanbieder: "Welzijn Noord" }, { Aanbieder: "Welzijn Zuid" });
  expect(seen).toEqual([
    {
      cause: "previous-of-other-provider",
      at: "Opdracht!B2",
      facts: { before: "Welzijn Noord", now: "Welzijn Zuid" },
    },
  ]);
});

test.each([
  ["2023", "2023", "previous-not-before"],
  ["2024", "2023", "previous-not-before"],
  ["2021", "2023", "previous-long-before"],
])("finds that %s is not the year before %s: %s", (before, now, cause) => {
  expect(seenBetween({ Verslagjaar: before }, { Verslagjaar: now })).toEqual([
    { cause, at: "Opdracht!B2", facts: { before: Number(before), now: Number(now) } },
  ]);
});

test("finds a workbook in which nothing can be compared", () => {
  expect(seenBy(previousFits, year({}), {}, { Blad1: "| Iets | Anders |" })).toEqual([
    { cause: "previous-without-tables", at: "", facts: {} },
  ]);
});

test("finds a workbook of which every sheet is still empty", () => {
  const empty = { Doelen: "| Code | Omschrijving |", Activiteiten: "| Code | Naam | Aantal |" };
  expect(seenBy(previousFits, year({}), {}, empty)).toMatchObject([{ cause: "previous-without-tables" }]);
});

test("one cause, one message: of another municipality neither the provider nor the year is named", () => {
  const before = { Gemeente: "Haarlem", Aanbieder: "Noord", Verslagjaar: "2021" };
  const now = { Gemeente: "Hoorn", Aanbieder: "Zuid", Verslagjaar: "2023" };
  expect(seenBetween(before, now)).toHaveLength(1);
});

test("stays silent on the year before, on what is typed otherwise and on what is not said", () => {
  const settings = { Gemeente: "Hoorn", Aanbieder: "Welzijn Noord", Verslagjaar: "2022" };
  expect(seenBetween(settings, { ...settings, Verslagjaar: "2023" })).toEqual([]);
  expect(
    seenBetween({ Gemeente: "hoorn ", Gemeentecode: "405" }, { Gemeente: "Hoorn", Gemeentecode: "GM0405" }),
  ).toEqual([]);
  expect(seenBetween({}, settings)).toEqual([]);
  expect(seenBetween(settings, {})).toEqual([]);
  expect(seenBy(previousFits, year(settings))).toEqual([]);
});

test.each([
  ["Gemeente", "Gemeente Haarlem", "Haarlem"],
  ["Gemeente", "GEMEENTE  HAARLEM", "Haarlem."],
  ["Gemeente", "Haarlem", "Haarlem, afdeling Wmo"],
  ["Gemeente", "Bergen", "Bergen (NH.)"],
  ["Gemeente", "’s-Gravenhage", "Den Haag"],
  ["Gemeente", "Gemeente", "Haarlem"],
  ["Aanbieder", "DOCK", "Stichting DOCK"],
  ["Aanbieder", "Dock B.V.", "Stichting DOCK"],
  ["Aanbieder", "Buurtkracht B. V.", "Coöperatie Buurtkracht"],
  ["Aanbieder", "Vereniging Buurt-kracht", "Buurtkracht BV"],
  ["Aanbieder", "Welzijn Noord", "Stichting Noord Welzijn en Zorg"],
])("takes %s %s and %s for one, and compares them", (setting, before, now) => {
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const) {
    expect(seenBetween({ [setting]: one }, { [setting]: other })).toEqual([]);
    expect(seenBy(countJumps, year({ [setting]: other }, "240"), {}, year({ [setting]: one }))).toHaveLength(
      1,
    );
  }
});

test.each([
  [{ Gemeente: "Haarlem" }, { Gemeente: "Hoorn" }],
  [{ Gemeentecode: "GM0392" }, { Gemeentecode: "GM0405" }],
  [{ Aanbieder: "Welzijn Noord" }, { Aanbieder: "Welzijn Zuid" }],
  [{ Verslagjaar: "2023" }, { Verslagjaar: "2023" }],
])("with %j and %j nothing else is compared", (before, now) => {
  expect(seenBy(countJumps, year(now, "240"), {}, year(before))).toEqual([]);
});
