import { developmentTableDocument } from "../../../src/documents/reports/compose/developmentTableDocument";
import type {
  ReportDocument,
  ReportSection,
  TableBlock,
} from "../../../src/documents/reports/ReportDocument";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { GoalPage } from "../../../src/report/conversation/GoalPage";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { everyReason, facts, indicator, page, point } from "./handMadeFacts";
import { sentencesOf } from "./sentencesOf";

const table = (changes: Partial<ConversationFacts>): ReportDocument =>
  developmentTableDocument(facts(changes), sentencesIn("nl"), {
    version: "1",
    time: "31-01-2026 09:05",
    file: "a.xlsx",
  });

const pageOf = (code: string, changes: Partial<GoalPage> = {}): GoalPage =>
  page({ goal: { code, description: `Doel van ${code}` }, ...changes });

const sectionOf = ({ sections }: ReportDocument, id: string): ReportSection => {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};

/** The lists of a page in their order: what moves in town, and reasons to talk. */
const listsOf = (document: ReportDocument, id: string): (readonly string[])[] =>
  sectionOf(document, id).blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []));

const tablesOf = (document: ReportDocument, id: string): TableBlock[] =>
  sectionOf(document, id).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

const goalsOf = (document: ReportDocument, id: string): string[] =>
  tablesOf(document, id)[0]?.rows.map(({ key }) => key) ?? [];

describe("the development table", () => {
  const themes = [
    { name: "Meedoen", pages: ["S1.1", "S1.2"], indicators: ["CONTACT"] },
    { name: "Jezelf redden", pages: ["S2.1"], indicators: [] },
  ];
  const pages = [pageOf("S1.1"), pageOf("S1.2"), pageOf("S2.1")];

  it("has a page for each theme with the goals of that theme", () => {
    const document = table({ themes, pages });
    const tops = document.sections.filter(({ depth }) => depth === 1);
    expect(tops.map(({ heading, startsPage }) => [heading, startsPage])).toEqual([
      ["Meedoen", true],
      ["Jezelf redden", true],
    ]);
    expect(goalsOf(document, "theme-1")).toEqual(["S1.1", "S1.2"]);
    expect(goalsOf(document, "theme-2")).toEqual(["S2.1"]);
  });

  it("says first what it cannot say, on a page before the themes", () => {
    const document = table({ themes, pages, limits: [{ code: "no-indicators", facts: {} }] });
    expect(document.sections.map(({ id }) => id)).toEqual(["limits", "theme-1", "theme-2"]);
  });

  it("has at most four reasons of its own theme and says how many more there are", () => {
    const reasons = everyReason();
    const other = { code: "S2.1", description: null };
    // What is about an indicator follows the theme of that indicator.
    const elsewhere = reasons
      .filter(({ code }) => code !== "indicator" && code !== "differs-from-others")
      .map((one) => ({ ...one, goal: other }));
    const document = table({
      themes,
      pages,
      reasons: [...reasons, ...elsewhere],
    });
    const items = listsOf(document, "theme-1")[1];
    expect(items).toHaveLength(5);
    expect(items?.[4]).toContain("2");
  });

  it("counts reasons about the contributions told on a page of the theme", () => {
    const contributions = [{ code: "S1.1a", description: null }];
    const [reason] = everyReason();
    if (reason === undefined) throw new Error("no reason");
    const document = table({
      themes,
      pages: [pageOf("S1.1", { contributions })],
      reasons: [{ ...reason, goal: contributions[0] ?? null }],
    });
    expect(listsOf(document, "theme-1")[1]?.[0]).toContain("wil meer contacten CONTACT");
  });

  it("shows developments of its own theme before those about nothing in particular, and no others", () => {
    const about = (code: string) => ({ kind: "goal", code, name: null }) as const;
    const developments = [
      point({ observation: "landelijk", development: "country" }),
      point({ observation: "elders", development: "town", about: about("S2.1") }),
      point({ observation: "hier", development: "town", about: about("S1.2") }),
    ];
    const [boxes] = sectionOf(table({ themes, pages, developments }), "theme-1").blocks.filter(
      ({ kind }) => kind === "boxes",
    );
    const lines = boxes?.kind === "boxes" ? boxes.boxes[0]?.lines : [];
    expect(lines).toHaveLength(2);
    expect(lines?.[0]).toContain("‘hier’");
    expect(lines?.[1]).toContain("‘landelijk’");
  });

  it("stays a page with 60 goals and 500 indicators in one theme, and says what is left out", () => {
    const town = Array.from({ length: 500 }, (_, index) => indicator("not-moving", { code: `I${index}` }));
    const many = Array.from({ length: 60 }, (_, index) => pageOf(`S${index}`, index === 0 ? { town } : {}));
    const document = table({
      themes: [
        {
          name: "Alles",
          pages: many.map(({ goal }) => goal.code),
          indicators: town.map(({ code }) => code),
        },
      ],
      pages: many,
      reasons: Array.from({ length: 20 }, () => everyReason()).flat(),
    });
    expect(goalsOf(document, "theme-1")).toHaveLength(5);
    expect(JSON.stringify(sectionOf(document, "theme-1"))).toContain("nog 55");
    const [indicators] = listsOf(document, "theme-1");
    expect(indicators).toHaveLength(4);
    expect(indicators?.[3]).toContain("497");
    const words = sentencesOf(document)
      .map(({ text }) => text)
      .join(" ")
      .split(" ").length;
    expect(words).toBeLessThan(550);
  });

  it("leaves room for what is said at the table", () => {
    const questions = tablesOf(table({ themes, pages }), "theme-1").at(-1);
    expect(questions?.rows.map(({ cells }) => cells[1]?.writeHere)).toEqual([true, true]);
  });

  it("says what to fill in where there is no theme", () => {
    const document = table({});
    expect(document.sections.map(({ id }) => id)).toEqual(["no-theme"]);
    expect(document.sections[0]?.blocks).toHaveLength(1);
  });
});
