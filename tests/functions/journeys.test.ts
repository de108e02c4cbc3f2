import { journeys } from "../../src/functions/journeys";
import { formulaSentences } from "../../src/text/nl/formulaSentences";
import { refusalOf } from "./customFunctions";

const headers = ["Traject", "Voorziening", "Start", "Eind"];
const day = 45000;
/** So many persons with the same stays, in days from 15 March 2023 (Excel's 45000). */
const persons = (count: number, name: string, stays: readonly (readonly [string, number, number | ""])[]) =>
  Array.from({ length: count }, (_, index) =>
    stays.map(([provision, start, end]) => [
      `${name}${index}`,
      provision,
      day + start,
      end === "" ? "" : day + end,
    ]),
  ).flat();
const rows = [
  headers,
  ...persons(30, "a", [["Wijkteam", 0, 100]]),
  ...persons(20, "b", [
    ["Wijkteam", 0, 50],
    ["Maatwerk", 60, ""],
  ]),
];
const reference = day + 200;

describe("KLANTREIS", () => {
  it("gives the steps with their persons (counted by hand)", () => {
    expect(journeys(rows, reference)).toEqual([
      ["Van", "Naar", "Personen"],
      ["(instroom)", "Wijkteam", 50],
      ["Wijkteam", "Maatwerk", 20],
      ["Wijkteam", "(uitstroom)", 30],
      ["Maatwerk", "(loopt nog)", 20],
    ]);
  });

  it("gives the durations: of 50 days and 100 days the median is the second, of those still there only what is sure", () => {
    expect(journeys(rows, reference, "Duur")).toEqual([
      ["Voorziening", "Personen", "Nog open", "Mediaan (dagen)", "P90 (dagen)"],
      ["Wijkteam", 50, 0, 100, 100],
      ["Maatwerk", 20, 20, "Meer dan 140", "Meer dan 140"],
    ]);
  });

  it("takes columns by name in any order, other names for them, and dates as text", () => {
    const turned = [
      ["Einde", "Persoon", "Begin", "Voorziening", "Wijk"],
      ...persons(10, "p", [["Wijkteam", 0, 1]]).map(([name, provision]) => [
        "16-03-2023",
        name,
        "2023-03-15",
        provision,
        "Noord",
      ]),
    ];
    expect(journeys(turned, "31-12-2023")).toEqual([
      ["Van", "Naar", "Personen"],
      ["(instroom)", "Wijkteam", 10],
      ["Wijkteam", "(uitstroom)", 10],
    ]);
  });

  it("hides small numbers and what would tell them, and says which provisions are left out", () => {
    const few = [
      ...rows,
      ...persons(9, "c", [["Wijkteam", 0, ""]]),
      ...persons(40, "d", [["Inloop", 0, 9]]),
      ...persons(3, "e", [["Opvang", 0, 9]]),
    ];
    const answer = journeys(few, reference);
    expect(answer.map((row) => row[0])).not.toContain("Opvang");
    expect(answer).toContainEqual(["Wijkteam", "(loopt nog)", "<10"]);
    expect(answer.filter((row) => row[2] === "·").length).toBeGreaterThan(0);
    expect(answer.at(-1)).toEqual(["Niet getoond: voorzieningen met minder dan 10 personen", "", ""]);
    const durations = journeys(few, reference, "Duur");
    expect(durations).toContainEqual(["Opvang", "<10", "", "", ""]);
    expect(durations.find((row) => row[0] === "Wijkteam")?.[2]).toBe("·");
  });

  it("shows smaller numbers where the minimum is smaller", () => {
    const few = [headers, ...persons(3, "e", [["Opvang", 0, 9]])];
    expect(journeys(few, reference, null, 3)).toEqual([
      ["Van", "Naar", "Personen"],
      ["(instroom)", "Opvang", 3],
      ["Opvang", "(uitstroom)", 3],
    ]);
    expect(journeys(few, reference)).toHaveLength(2);
  });

  it("keeps requests that did not start apart, also their small number", () => {
    const requests = persons(10, "r", [["Wijkteam", 0, 1]]).map(([name, provision]) => [
      name,
      provision,
      "",
      "n.v.t.",
    ]);
    expect(journeys([...rows, ...requests], reference).at(-1)).toEqual(["Nog niet gestart", "", 10]);
    expect(journeys([...rows, ...requests.slice(1)], reference).at(-1)).toEqual([
      "Nog niet gestart",
      "",
      "<10",
    ]);
  });

  it("passes over blank rows", () => {
    expect(journeys([...rows, ["", "", "", ""], ["", " ", null, ""]], reference)).toEqual(
      journeys(rows, reference),
    );
  });

  it("takes numbers as pseudonyms, also where one passes the eleven test by chance", () => {
    const numbered = rows.map((row, index) => (index === 0 ? row : [100000000 + index, ...row.slice(1)]));
    expect(journeys(numbered, reference)[0]).toEqual(["Van", "Naar", "Personen"]);
  });

  const sentence = formulaSentences;
  it.each([
    ["a blank pseudonym", ["", "A", day, ""], sentence["cell-blank"]({ row: 72, column: "Traject" })],
    ["a blank provision", ["p", "", day, ""], sentence["cell-blank"]({ row: 72, column: "Voorziening" })],
    ["an end without a start", ["p", "A", "", day], sentence["cell-blank"]({ row: 72, column: "Start" })],
    [
      "an end before the start",
      ["p", "A", day, day - 1],
      sentence["dates-reversed"]({ row: 72, column: "Eind", after: "Start" }),
    ],
    [
      "a start after the day of reference",
      ["p", "A", reference + 1, ""],
      sentence["date-after-reference"]({ row: 72, column: "Start" }),
    ],
    ["a row that is there already", ["A0", "wijkteam", day, day + 100], sentence["row-twice"]({ row: 72 })],
    [
      "a date that is none",
      ["p", "A", "31-02-2023", ""],
      sentence["not-a-date"]({ row: 72, column: "Start", text: "31-02-2023" }),
    ],
  ])("refuses %s, with its row", (_what, row, expected) => {
    expect(refusalOf(() => journeys([...rows, row], reference))).toEqual({
      code: "#VALUE!",
      sentence: expected,
    });
  });

  it("refuses citizen service numbers as pseudonyms (published examples that pass the eleven test)", () => {
    const numbers = ["111222333", 123456782, "249 566 758", "p1", "p2", "p3"];
    const written = (names: readonly unknown[]) => [
      headers,
      ...names.map((name) => [name, "Wijkteam", day, ""]),
    ];
    expect(refusalOf(() => journeys(written(numbers), reference)).sentence).toBe(
      sentence["citizen-numbers"]({ column: "Traject" }),
    );
    expect(journeys(written([...numbers, "p4"]), reference)).toHaveLength(2);
    expect(journeys(written(["111222333", "p1"]), reference)).toHaveLength(2);
    expect(refusalOf(() => journeys(written(["111222333", "123456782"]), reference)).code).toBe("#VALUE!");
  });

  it.each([
    ["no day of reference", undefined, undefined, undefined],
    ["another question", reference, "Verloop", undefined],
    ["a minimum of 2", reference, "Stappen", 2],
    ["a minimum that is not whole", reference, "Stappen", 9.5],
    ["a day of reference that is none", "gisteren", undefined, undefined],
  ])("refuses %s", (_what, on, what, minimum) => {
    expect(refusalOf(() => journeys(rows, on, what, minimum)).code).toBe("#VALUE!");
  });

  it("refuses a range without the column of the end: everybody would seem to be still there", () => {
    const without = rows.map((row) => row.slice(0, 3));
    expect(refusalOf(() => journeys(without, reference)).sentence).toBe(
      sentence["columns-missing"]({ columns: ["Eind"] }),
    );
  });

  it("has no answer where nothing has started", () => {
    expect(refusalOf(() => journeys([headers, ["p", "A", "", ""]], reference)).sentence).toBe(
      sentence["no-rows"]({}),
    );
  });
});
