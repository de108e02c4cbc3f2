import { renderSources } from "../../../../src/cli/check/rendering/renderSources";
import { goalSources } from "../../../../src/report/goalSources";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { parseRecords } from "../../../../src/workbook/parseRecords";
import { snapshotOf } from "../../../workbook/snapshotOf";
import { workbookOfEachLevel } from "../../workbookOfEachLevel";

const sources = goalSources(parseRecords(snapshotOf(workbookOfEachLevel)).records);
const rendered = (language: "nl" | "en"): string[] =>
  renderSources(sources, levelSentencesIn(language).conversation, sentencesIn(language), {
    width: 120,
    colour: false,
  });

test("each goal is told with its kinds of source, the first three stories and what is held back", () => {
  expect(rendered("nl")).toEqual([
    "Meedoen (R): cijfers.",
    "Taal (T): cijfers, antwoorden op stellingen, verhalen, ervaringen van professionals, werkbezoeken, bijeenkomsten. Ook 2",
    "  suggesties.",
    "  ‘Eerste’ (verhaal): https://voorbeeld.nl",
    "  ‘Tweede’ (ervaring van een professional)",
    "  ‘Derde’ (werkbezoek)",
    "  en nog 1",
    "Ontmoeting (O): antwoorden op stellingen, onderzoek.",
    "  ‘Vijfde’ (onderzoek)",
    "  Eén verhaal staat hier niet: er is geen toestemming.",
    "Leeg (L): antwoorden op stellingen. Ook 1 suggestie.",
    "  2 verhalen staan hier niet: er is geen toestemming.",
  ]);
});

test("in English too, and a story without consent in neither", () => {
  expect(rendered("en")).toContain("Leeg (L): answers to statements. Also 1 suggestion.");
  expect([...rendered("nl"), ...rendered("en")].join(" ")).not.toMatch(/Zesde|Zevende|Achtste|Kan beter/);
});

test("without sources there is no such section", () => {
  expect(
    renderSources(null, levelSentencesIn("nl").conversation, sentencesIn("nl"), { width: 80, colour: false }),
  ).toEqual([]);
});
