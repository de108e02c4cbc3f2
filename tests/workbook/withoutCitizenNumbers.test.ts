import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { withoutCitizenNumbers } from "../../src/workbook/withoutCitizenNumbers";
import { snapshotOf } from "./snapshotOf";

test("facts without such a number stay as they are", () => {
  const facts = { column: "Aantal", text: "12.5", number: 12.5, key: ["I-01", "2020"], suggestion: null };
  expect(withoutCitizenNumbers(facts)).toEqual(facts);
});

test("texts, codes in lists and numbers lose it, and a number beside it gives nothing back", () => {
  const facts = { text: "111222333", key: ["111222333", "2020"], number: 111222333, factor: 5561116.65 };
  expect(withoutCitizenNumbers(facts)).toEqual({
    text: "•••••••••",
    key: ["•••••••••", "2020"],
    number: 110_000_000,
    factor: 5_600_000,
  });
});

/** Every published example of a valid number, each in other cells than where it belongs. */
const Activiteiten = `
  | Code       | Naam  | Kerndoel   | Doelgroep  | Teleenheid      | Aantal       | Begin     | Instroom | Uitstroom | Eind |
  | '111222333 | Een   | '123456782 | G1         | Unieke personen | '249566758   | 249566758 | 30       | 20        | 100  |
  | '111222333 |       | D1; 123456782 | G1     | Unieke personen | 249566758    |           |          |           |      |
  | 123456782  |       |            | '111222333 |                 | 249566758    |           |          |           |      |
  | A-04       | Vier  | D1         | G1         | Bezoeken        | '249566758 x | -249566758 |         |           |      |
  | A-05       | Vijf  | D1         | '123456782 | '111222333      | '249.566.758 | 249566758.5 |        |           |      |`;
const Doelen = `
  | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
  | D1   | Bijdrage | 111222333    | 123456782    | Deelnemers |
  | D1   | Bijdrage | 111222333    | 123456782    | Deelnemers |`;
const Doelgroepen = `
  | Code | Omschrijving | Omvang    | Omvang van | Omvang tot | Bron | Peildatum  |
  | G1   | 111222333    | 80        |            |            |      | '111222333 |
  |      | 111222333    | 249566758 | 249566758  | 10         |      |            |`;
const Opdracht = `
  | Veld        | Waarde     |
  | Inwoners    | 100        |
  | Verslagjaar | '111222333 |`;

test("no finding repeats a citizen service number that stands in a count, a code twice, a goal or a setting", () => {
  const { findings } = checkWorkbook(snapshotOf({ Opdracht, Doelen, Doelgroepen, Activiteiten }));
  expect(findings.map(({ cause }) => cause)).toEqual(
    expect.arrayContaining([
      "number-as-text",
      "not-a-number",
      "not-a-choice",
      "not-a-date",
      "negative-number",
      "setting-unusable",
      "duplicate-key",
      "unknown-goal",
      "unknown-target-group",
      "counting-unit-missing",
      "reach-above-target",
      "target-above-inhabitants",
      "target-range-reversed",
      "flow-out-of-balance",
    ]),
  );
  const said = JSON.stringify(findings).replace(/[.,](?=\d{3})/g, "");
  for (const number of ["111222333", "123456782", "249566758"]) expect(said).not.toContain(number);
});
