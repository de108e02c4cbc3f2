import { experience } from "../../src/functions/experience";
import { refusalOf } from "./customFunctions";

const statements = [
  ["Code", "Doel", "Criterium", "Stelling", "Schaal", "Richting"],
  ["S2", "D2", "Doelrealisatie", "Door deze cursus spreek ik beter Nederlands.", "5-punts", ""],
  [
    "S1",
    "D1",
    "Doelrealisatie",
    "Doordat ik deelneem heb ik meer mensen leren kennen.",
    "5-punts",
    "Positief",
  ],
  ["S3", "D1", "Nut", "Ik had hier niets aan.", "3 smileys", "Negatief"],
];

const header = ["Activiteit", "Stelling", "Uitgenodigd", "A1", "A2", "A3", "A4", "A5", "Geen antwoord"];
const answers = [
  header,
  ["Inloop", "S1", 60, 1, 1, 2, 11, 10, 2],
  ["Taalcafé", "S1", 60, 1, 2, 4, 10, 10, 2],
  ["Taalcafé", "S2", 200, 5, 10, 15, 70, 50, 40],
  ["Inloop", "S3", "", 16, 2, 2, "", "", ""],
];

/** One column of an answer, without its header. */
function column(answer: unknown[][], name: string): unknown[] {
  const [headers = [], ...rows] = answer;
  const position = headers.indexOf(name);
  if (position < 0) throw new Error(`no column ${name}`);
  return rows.map((row) => row[position]);
}
const columns = (answer: unknown[][], ...names: string[]): unknown[][] => {
  const found = names.map((name) => column(answer, name));
  return (found[0] ?? []).map((_, row) => found.map((cells) => cells[row]));
};
const percentages = (answer: unknown[][]): unknown[][] =>
  columns(answer, "Aandeel gunstig", "Ondergrens", "Bovengrens").map((row) =>
    row.map((share) => (share === "" ? "" : Math.round(100 * Number(share)))),
  );

describe("ERVAREN", () => {
  it("adds up the same statement over activities: 41 of 52, 79% [66, 88]; 120 of 150, 80% [73, 86] (Wilson, computed with scipy)", () => {
    const answer = experience(answers, statements);
    expect(columns(answer, "Stelling", "Schaal", "Wie", "Antwoorden", "Geen antwoord")).toEqual([
      ["S1", "5-punts", "Deelnemers", 52, 4],
      ["S2", "5-punts", "Deelnemers", 150, 40],
      ["S3", "3 smileys", "Deelnemers", 20, ""],
    ]);
    expect(percentages(answer).slice(0, 2)).toEqual([
      [79, 66, 88],
      [80, 73, 86],
    ]);
    expect(column(answer, "Respons")).toEqual([52 / 120, 0.75, ""]);
  });

  it("counts the lowest answers of a statement in the negative (by hand: 16 of 20)", () => {
    expect(column(experience(answers, statements), "Aandeel gunstig")[2]).toBe(0.8);
  });

  it("says how far a share may be used, and gives none below ten answers", () => {
    const counted = (n: number): unknown[] => ["A", `S${n}`, n, 0, 0, n, "", "", 0, "3 smileys"];
    const answer = experience([[...header, "Schaal"], counted(9), counted(10), counted(29), counted(30)]);
    expect(columns(answer, "Antwoorden", "Aandeel gunstig", "Bruikbaarheid")).toEqual([
      [9, "", "Te weinig antwoorden"],
      [10, 1, "Indicatief"],
      [29, 1, "Indicatief"],
      [30, 1, "Genoeg antwoorden"],
    ]);
    expect(percentages(answer)[0]).toEqual(["", "", ""]);
  });

  it("tells activity by activity", () => {
    const answer = experience(answers, statements, "Activiteit");
    expect(columns(answer, "Activiteit", "Stelling", "Antwoorden")).toEqual([
      ["Inloop", "S1", 25],
      ["Inloop", "S3", 20],
      ["Taalcafé", "S1", 27],
      ["Taalcafé", "S2", 150],
    ]);
  });

  it("tells goal by goal, in the order of the table, with its criterion and never two statements together", () => {
    const answer = experience(answers, statements, "doel");
    expect(columns(answer, "Doel", "Criterium", "Stelling", "Antwoorden")).toEqual([
      ["D2", "Doelrealisatie", "S2", 150],
      ["D1", "Doelrealisatie", "S1", 52],
      ["D1", "Nut", "S3", 20],
    ]);
  });

  it("tells period by period, in order of time", () => {
    const periods = ["Periode", 2024, "2023", "2024-K1", 2023];
    const range = answers.map((row, index) => [...row, periods[index]]);
    expect(columns(experience(range, statements, "Periode"), "Periode", "Stelling", "Antwoorden")).toEqual([
      ["2023", "S1", 27],
      ["2023", "S3", 20],
      ["2024-K1", "S2", 150],
      ["2024", "S1", 25],
    ]);
  });

  it("keeps a statement on two scales apart, and participants from professionals", () => {
    const answer = experience([
      [...header, "Schaal", "Wie"],
      ["A", "S1", "", 1, 2, 30, "", "", "", "3 smileys", ""],
      ["B", "s1", "", 1, 2, 3, 30, "", "", "4 smileys", "Deelnemers"],
      ["A", "S1", "", 4, 5, 6, "", "", "", "3 SMILEYS", "Professionals"],
      ["C", "S 1", "", 1, 1, 1, "", "", "", "3 smileys", "deelnemers"],
    ]);
    expect(columns(answer, "Stelling", "Schaal", "Wie", "Antwoorden")).toEqual([
      ["S1", "3 smileys", "Deelnemers", 36],
      ["s1", "4 smileys", "Deelnemers", 36],
      ["S1", "3 smileys", "Professionals", 15],
    ]);
  });

  it("leaves out a row that lacks a count, and says so: blank, n.v.t. and <10 are not 0", () => {
    const answer = experience(
      [
        header,
        ["A", "S1", "", 0, 0, 0, 5, 25, ""],
        ["B", "S1", "", 1, "", 3, 5, 25, ""],
        ["C", "S1", "", 1, "<10", 3, 5, 25, ""],
        ["D", "S2", "", 1, "n.v.t.", 3, 5, 25, ""],
        ["E", "S3", 40, "", "", "", "", "", ""],
      ],
      statements,
    );
    expect(columns(answer, "Stelling", "Antwoorden", "Aandeel gunstig", "Bruikbaarheid", "Let op")).toEqual([
      ["S1", 30, 1, "Genoeg antwoorden", "2 rijen onvolledig, tellen niet mee"],
      ["S2", "", "", "Onvolledig ingevuld", ""],
      ["S3", "", "", "Niet ingevuld", ""],
    ]);
  });

  it("points at a low response and at many without an answer, above 20% and below 30% only", () => {
    const remarks = (invited: number, noAnswer: number): unknown =>
      column(experience([header, ["A", "S1", invited, 0, 0, 0, 0, 80, noAnswer]], statements), "Let op")[0];
    expect(remarks(100, 20)).toBe("");
    expect(remarks(300, 20)).toBe("Respons onder 30%");
    expect(remarks(101, 21)).toBe("Meer dan 20% zonder antwoord");
    expect(remarks(300, 21)).toBe("Respons onder 30%; meer dan 20% zonder antwoord");
  });

  it("finds the columns by name in any order, and passes over blank rows", () => {
    const [, ...rows] = answers;
    const turned = [header, ...rows].map((row) => row.toReversed());
    const blank = header.map(() => "");
    expect(experience([...turned, blank], statements)).toEqual(experience(answers, statements));
  });

  it("reads a range without headers in the order of the help", () => {
    expect(experience(answers.slice(1), statements.slice(1))).toEqual(experience(answers, statements));
  });

  it("does without columns that the scale does not need", () => {
    const answer = experience([
      ["Stelling", "Schaal", "A1", "A2", "A3"],
      ["S1", "3 smileys", 10, 10, 20],
    ]);
    expect(column(answer, "Aandeel gunstig")).toEqual([0.5]);
  });
});

describe("ERVAREN refuses", () => {
  const one = (cells: unknown[], headers: unknown[] = header): unknown[][] => [headers, cells];

  it.each([
    ["a fourth answer on three smileys", one(["A", "S3", "", 1, 2, 3, 4, "", ""]), "Rij 2, a4"],
    ["a fifth answer of 0 on three smileys", one(["A", "S3", "", 1, 2, 3, "", 0, ""]), "Rij 2, a5"],
    ["more answers than invited", one(["A", "S3", 5, 1, 2, 3, "", "", ""]), "6 is meer dan"],
    ["answers and no answers above the invited", one(["A", "S3", 7, 1, 2, 3, "", "", 2]), "8 is meer dan"],
    ["a negative count", one(["A", "S1", "", 1, 2, -3, 4, 5, ""]), "Rij 2, a3"],
    ["half a person", one(["A", "S1", "", 1, 2, 3, 4, 5.5, ""]), "Rij 2, a5"],
    ["a count as text", one(["A", "S1", "", "12", 2, 3, 4, 5, ""]), "Rij 2, a1"],
    ["answers to no statement", one(["A", "", "", 1, 2, 3, 4, 5, ""]), "Rij 2, stelling"],
    [
      "an unknown respondent",
      one(["A", "S1", 1, 2, 3, 4, 5, "Buren"], [...header.slice(0, 2), "A1", "A2", "A3", "A4", "A5", "Wie"]),
      "Buren",
    ],
    ["columns the scale needs", one(["S1", 1, 2, 3], ["Stelling", "A1", "A2", "A3"]), "A4, A5"],
  ])("%s, and says where", (_, range, words) => {
    const { code, sentence } = refusalOf(() => experience(range, statements));
    expect(code).toBe("#VALUE!");
    expect(sentence).toContain(words);
  });

  it("a statement that is not in the table, with the one that was perhaps meant", () => {
    const table = [...statements, ["NETWERK", "D1", "", "", "5-punts", ""]];
    const range = one(["A", "NETWREK", "", 1, 2, 3, 4, 5, ""]);
    const { code, sentence } = refusalOf(() => experience(range, table));
    expect(code).toBe("#N/A");
    expect(sentence).toContain("‘NETWREK’");
    expect(sentence).toContain("‘NETWERK’");
  });

  it.each([
    ["a statement given out twice", [...statements, ["s1", "D1", "", "", "5-punts", ""]], "Rij 5"],
    ["a statement without a scale", [...statements, ["S4", "D1", "", "", "", ""]], "Rij 5, schaal"],
    ["a scale nobody knows", [...statements, ["S4", "D1", "", "", "7-punts", ""]], "7-punts"],
    ["a direction nobody knows", [...statements, ["S4", "D1", "", "", "5-punts", "omlaag"]], "omlaag"],
    ["a criterion nobody knows", [...statements, ["S4", "D1", "bereik", "", "5-punts", ""]], "bereik"],
    ["a table without scales", statements.map((row) => row.slice(0, 4)), "Schaal"],
  ])("%s", (_, table, words) => {
    const { code, sentence } = refusalOf(() => experience(answers, table));
    expect(code).toBe("#VALUE!");
    expect(sentence).toContain(words);
  });

  it.each([
    ["a goal without a table of statements", answers, null, "Doel", "#VALUE!", "Stellingen ontbreekt"],
    [
      "a goal where the table has none",
      answers,
      statements.map((row) => [row[0], row[4]]),
      "Doel",
      "#VALUE!",
      "Doel",
    ],
    ["a scale nowhere", answers, null, null, "#VALUE!", "Schaal"],
    ["periods where there are none", answers, statements, "Periode", "#VALUE!", "Periode"],
    ["a division nobody knows", answers, statements, "Wijk", "#VALUE!", "Wijk"],
    [
      "a blank activity",
      [header, ["", "S1", "", 1, 2, 3, 4, 5, ""]],
      statements,
      "Activiteit",
      "#VALUE!",
      "Rij 2, activiteit",
    ],
    ["no rows", [header], statements, null, "#N/A", "Geen ingevulde rijen"],
  ])("%s", (_, range, table, per, code, words) => {
    const refused = refusalOf(() => experience(range, table as unknown[][], per));
    expect(refused.code).toBe(code);
    expect(refused.sentence).toContain(words);
  });

  it("one statement that is both good and not good to agree with", () => {
    const range = [
      [...header, "Schaal", "Richting"],
      ["A", "S1", "", 1, 2, 3, "", "", "", "3 smileys", ""],
      ["B", "s1", "", 1, 2, 3, "", "", "", "3 smileys", "Negatief"],
    ];
    expect(refusalOf(() => experience(range)).sentence).toContain("Rij 3, richting");
  });

  it("a row in a period nobody can read", () => {
    const range = [
      [...header, "Periode"],
      ["A", "S1", "", 1, 2, 3, 4, 5, "", "ooit"],
    ];
    expect(refusalOf(() => experience(range, statements, "Periode")).sentence).toContain("ooit");
    const blank = [
      [...header, "Periode"],
      ["A", "S1", "", 1, 2, 3, 4, 5, "", ""],
    ];
    expect(refusalOf(() => experience(blank, statements, "Periode")).sentence).toContain("Rij 2, periode");
  });
});
