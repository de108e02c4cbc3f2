import type { SaidText } from "../../documents/reports/sentencesOf";
import { averageWords, complaintsAbout } from "./plainLanguage";

const prose = (text: string): SaidText => ({ where: "here", text, kind: "prose" });
const complaints = (text: string, language: "nl" | "en" = "nl") =>
  complaintsAbout(prose(text), language).length;

describe("the check of plain language finds what is planted", () => {
  it.each([
    "Het verschil is significant.",
    "De interventie loopt.",
    "De outcome is bekend.",
    "Vraag het de stakeholders.",
    "Wij monitoren het doel.",
    "Ten aanzien van dit doel weten wij niets.",
    "Dit is gemeten middels een peiling.",
    "Het aantal dient te worden ingevuld.",
    "Het komt door de inzet.",
    "Het aandeel steeg door deze activiteit.",
    "Dankzij de buurt ging het beter.",
    "Vul je cijfers in.",
    "Dat is mooi!",
    "Het zijn  er twee.",
    "Het is 4.5 procent.",
    "Het daalde met -3 procentpunt.",
    "Het aantal is undefined.",
    "Het aantal is NaN.",
    "De indicator staat op rood.",
    "Dit is slecht.",
    "Wie..",
    "Doel ‘’ is leeg.",
    `${"woord ".repeat(26)}.`,
  ])("%s", (text) => {
    expect(complaints(text)).toBeGreaterThan(0);
  });

  it.each([
    "The change is significant.",
    "This is due to the activity.",
    "It rose by 4,5 points.",
    "It fell by -3 points.",
    "Done in order to learn.",
    "Great!",
    `${"word ".repeat(26)}.`,
  ])("%s", (text) => {
    expect(complaints(text, "en")).toBeGreaterThan(0);
  });
});

test.each([
  ["nl", "Het verschil is −2,9 tot 2,9 procentpunt, n = 2.300. Grondslag: Wmo 2015, art. 2.1.2 lid 6."],
  ["nl", "Het is groter dan toeval verklaart. Bewezen is het niet."],
  ["nl", "Dit verslag geeft geen rangorde en geen stoplicht. Zie Activiteiten!E10."],
  ["nl", "Tussen 1,4% en 4,4% van 80.000 inwoners, op 31-01-2026."],
  ["en", "Between 1.4% and 4.4% of 80,000 inhabitants. This does not prove anything."],
] as const)("plain %s is left alone: %s", (language, text) => {
  expect(complaints(text, language)).toBe(0);
});

test("what somebody wrote is theirs: in quotes it may be long and stiff", () => {
  expect(complaints(`Doel ‘Middels ${"lange ".repeat(30)}interventies! foto’s’ loopt.`)).toBe(0);
});

test("a heading need be no sentence, but its words count", () => {
  const heading = { where: "here", text: "woord ".repeat(30).trim(), kind: "line" } as const;
  expect(complaintsAbout(heading, "nl")).toEqual([]);
  expect(complaintsAbout({ ...heading, text: "KPI's" }, "nl")).toHaveLength(1);
});

test("exactly 25 words may be, 26 may not", () => {
  expect(complaints(`${"woord ".repeat(24)}woord.`)).toBe(0);
  expect(complaints(`${"woord ".repeat(25)}woord.`)).toBe(1);
});

test("the average is over sentences: 2 and 4 words make 3", () => {
  expect(averageWords([prose("Dit is. Dat zijn vier woorden."), prose("geen zin")])).toBe(3);
});
