import { loneliness } from "../../src/functions/loneliness";
import { refusalOf } from "./customFunctions";

type Answer = string | number;
const row = (answer: Answer, length: number): Answer[] => Array.from({ length }, () => answer);
const rows = (count: number, answers: readonly Answer[]): Answer[][] =>
  Array.from({ length: count }, () => [...answers]);
const favourable = ["nee", "ja", "ja", "nee", "ja", "nee"];

describe("EENZAAMHEID", () => {
  it("gives the shares of a group with their bounds (Wilson: scipy binomtest; 4 of 12 and 1 of 12)", () => {
    const group = [
      ...rows(8, favourable),
      ...rows(3, ["min of meer", "nee", ...favourable.slice(2)]),
      row("Min of meer", 6),
      ["", "n.v.t.", ...favourable.slice(2)],
    ];
    const rounded = loneliness(group, 6).map((line) =>
      line.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)),
    );
    expect(rounded).toEqual([
      ["Groep", "Aantal (n)", "Niet geldig", "Aandeel", "Ondergrens", "Bovengrens"],
      ["Eenzaam", 12, 1, 0.333333, 0.13812, 0.609378],
      ["Ernstig eenzaam", 12, 1, 0.083333, 0.014865, 0.35388],
      ["Emotioneel eenzaam", 12, 1, 0.333333, 0.13812, 0.609378],
      ["Sociaal eenzaam", 12, 1, 0.333333, 0.13812, 0.609378],
    ]);
  });

  it.each([
    [11, "min of meer", [11, 6, 5]],
    [6, "min-of-meer", [6, 3, 3]],
    [11, "ja", [6, 6, 0]],
    [11, "Nee!", [5, 0, 5]],
  ])("%d items all %s: the three scores of a person (domain fixture)", (version, answer, scores) => {
    expect(loneliness([row(answer, version)], version, "Per persoon")).toEqual([
      ["Score totaal", "Score emotioneel", "Score sociaal"],
      scores,
    ]);
  });

  it("keeps the rows of persons beside their answers: a blank row and a score that is not valid stay blank", () => {
    const answers = [row("ja", 6), row("", 6), ["", "", "ja", "ja", "ja", "ja"], ["", ...row("ja", 5)]];
    expect(loneliness(answers, 6, "per persoon").slice(1)).toEqual([
      [3, 3, 0],
      ["", "", ""],
      ["", "", ""],
      [2, "", 0],
    ]);
  });

  it("counts a person who answered nothing, but said so, as not valid", () => {
    const [, lonely] = loneliness([...rows(10, favourable), row("n.v.t.", 6), row("", 6)], 6);
    expect(lonely?.slice(0, 3)).toEqual(["Eenzaam", 10, 1]);
  });

  it("scores words: all ja, all min of meer, all nee (manual of the scale)", () => {
    const answers = [row("ja", 11), row("min of meer", 11), row("nee", 11)];
    expect(loneliness(answers, 11, "Per persoon").slice(1)).toEqual([
      [6, 6, 0],
      [11, 6, 5],
      [5, 0, 5],
    ]);
  });

  it("finds the items by their numbers in the headers; without numbers they stand as the questionnaire asks them", () => {
    const answers = ["ja", "ja", "ja", "nee", "ja", "nee"];
    const person = (headers: string[]): unknown => loneliness([headers, answers], 6, "Per persoon")[1];
    // In the order 3, 4, 7, 8, 9, 10 the fourth answer is about a social item, and the fifth about an emotional one.
    expect(person(["V3", "V4", "V7", "V8", "V9", "V10"])).toEqual([3, 2, 1]);
    expect(person(["a", "b", "c", "d", "e", "f"])).toEqual([1, 1, 0]);
    expect(person(["Item 1", "Item 2", "Item 3", "Item 4", "Item 5", "Item 6"])).toEqual([1, 1, 0]);
  });

  it("protects a group with fewer than 10 valid scores", () => {
    const [, lonely, , emotional] = loneliness([...rows(9, favourable), ["", ...favourable.slice(1)]], 6);
    expect(lonely?.slice(1, 4)).toEqual([10, 0, 0]);
    expect(emotional).toEqual(["Emotioneel eenzaam", "<10", 1, "", "", ""]);
  });

  it("says that nobody gave a valid score", () => {
    expect(loneliness([row("?", 6)], 6)[1]).toEqual(["Eenzaam", 0, 1, "", "", ""]);
  });

  it.each([
    [
      "a word that is no answer",
      ["ja", "vaak", "ja", "ja", "ja", "ja"],
      6,
      "Rij 2, kolom 2: ‘vaak’ kan niet.",
    ],
    [
      "a digit, which may mean either end",
      ["ja", "ja", 3, "ja", "ja", "ja"],
      6,
      "Rij 2, kolom 3: ‘3’ kan niet.",
    ],
    ["0 for an answer", [0, ...row("ja", 5)], 6, "Rij 2, kolom 1: ‘0’ kan niet."],
    ["a digit as text", ["1", ...row("ja", 5)], 6, "Rij 2, kolom 1: ‘1’ kan niet."],
    ["a tick", [true, ...row("ja", 5)], 6, "Rij 2, kolom 1: ‘true’ kan niet."],
    [
      "an error in a cell",
      [...row("ja", 5), { error: "#REF!" }],
      6,
      "Rij 2, kolom 6: de cel bevat een fout.",
    ],
  ])("refuses %s", (_what, answers, version, sentence) => {
    const refusal = refusalOf(() => loneliness([row("ja", 6), answers], version));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(sentence);
  });

  it.each([
    ["6 columns for version 11", 11, "Het bereik heeft 6 kolommen, niet 11."],
    ["a version that is not there", 9, "‘9’ kan niet. Kies 6, 11."],
    ["a version as text", "elf", "Versie: ‘elf’ is geen getal."],
    ["no version", null, "Versie ontbreekt."],
  ])("refuses %s", (_what, version, sentence) => {
    expect(refusalOf(() => loneliness([row("ja", 6)], version)).sentence).toContain(sentence);
  });

  it("refuses another way of showing", () => {
    expect(refusalOf(() => loneliness([row("ja", 6)], 6, "Per wijk")).sentence).toContain(
      "Kies Per groep, Per persoon.",
    );
  });

  it("has no answer without persons", () => {
    expect(refusalOf(() => loneliness([["a", "b", "c", "d", "e", "f"], row("", 6)], 6)).code).toBe("#N/A");
  });
});
