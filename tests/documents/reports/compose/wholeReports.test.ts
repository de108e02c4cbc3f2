import { experiencedShare } from "../../../../src/domain/experience/experiencedShare";
import { composeReport } from "../../../../src/documents/reports/composeReport";
import type { ReportDocument } from "../../../../src/documents/reports/ReportDocument";
import type { ReportKind } from "../../../../src/report/conversation/ReportKind";
import type { ConversationFacts } from "../../../../src/report/conversation/ConversationFacts";
import type { ConversationPoint } from "../../../../src/report/ConversationReport";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { factsOf, indicatorOf, judgementOf, pageOf, reachOf, statementOf } from "../factsInTests";
import { sentencesOf } from "../sentencesOf";

const provenance = { version: "0.1.0", time: "31-01-2026 09:05", file: "haarlem.xlsx" };
const composed = (known: Partial<ConversationFacts>, kind: ReportKind): ReportDocument =>
  composeReport(factsOf(known), kind, sentencesIn("nl"), provenance);
const saidIn = (document: ReportDocument): string =>
  sentencesOf(document)
    .map(({ text }) => text)
    .join("\n");
const idsOf = ({ sections }: ReportDocument): string[] => sections.map(({ id }) => id);
const figuresIn = ({ sections }: ReportDocument) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
  );

const fullPage = pageOf({
  reach: [reachOf()],
  statements: [statementOf()],
  town: [indicatorOf()],
  missing: ["agreement"],
});

const point = (known: Partial<ConversationPoint>): ConversationPoint => ({
  row: 2,
  topic: "S1.1",
  about: null,
  observation: null,
  possibleExplanation: null,
  answer: null,
  followUp: null,
  who: null,
  when: null,
  status: null,
  isOpen: false,
  year: 2025,
  development: null,
  consequence: null,
  ...known,
});

describe.each(["year", "trend"] as const)("the %s report", (kind) => {
  test("of nothing says what cannot be said, before anything else", () => {
    const document = composed({ limits: [{ code: "no-goals", facts: {} }] }, kind);
    expect(idsOf(document).slice(0, 2)).toEqual(["about", "limits"]);
    expect(saidIn(document)).not.toMatch(/undefined|NaN|\bnull\b/);
  });

  test("says how many would seem to move by chance: 5% of 40 comparisons", () => {
    const document = composed({ comparisons: 40, expectedFalseFlags: 2 }, kind);
    expect(document.closing.join(" ")).toMatch(/1 op de 20 .*40 vergelijkingen: 2,0\./);
  });

  test("names its legal ground and its sources", () => {
    const document = composed({ legalBasis: "Wmo 2015", pages: [fullPage] }, kind);
    expect(document.closing).toContain("Grondslag: Wmo 2015.");
    expect(document.closing).toContain("Bronnen: Inwonerpeiling.");
  });

  test("has sections, pictures, tables and figures with an id of their own", () => {
    const twice = [fullPage, { ...fullPage, goal: { code: "S1-1", description: null } }];
    const document = composed({ pages: twice }, kind);
    const ids = document.sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => {
        if (block.kind === "table" || block.kind === "figures") return [block.id];
        if (block.kind === "picture") return [block.picture.id];
        if (block.kind !== "levels") return [];
        return [...block.provider.levels, ...block.municipality.levels].flatMap(({ parts }) =>
          parts.flatMap(({ picture }) => picture?.id ?? []),
        );
      }),
    ]);
    expect(ids.filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows the very figures of the facts", () => {
    const shown = figuresIn(composed({ pages: [fullPage] }, kind)).map((figure) => figure.shown);
    expect([...shown].sort()).toEqual(
      ["1,5% tot 4,3% van de doelgroep", "79% positief (tussen 66% en 88%)", "48,0% in 2023"].sort(),
    );
  });

  test("500 goals are composed in a few seconds", () => {
    const pages = Array.from({ length: 500 }, (_, index) => ({
      ...fullPage,
      goal: { code: `S${index}`, description: `Doel ${index}` },
    }));
    const begin = performance.now();
    composed({ pages }, kind);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});

describe("the year report", () => {
  test("is titled with its year, and says whose it is", () => {
    const document = composed({}, "year");
    expect(document).toMatchObject({ title: "Jaarverslag 2025", subtitle: "Haarlem · Buurts · 2025" });
  });

  test("sums up every goal in the order of the tree, without a score", () => {
    const second = pageOf({ goal: { code: "S1.2", description: "Minder eenzaam" } });
    const document = composed({ pages: [fullPage, second] }, "year");
    const summary = document.sections.find(({ id }) => id === "summary");
    const table = summary?.blocks.find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.map(({ key }) => key)).toEqual(["S1.1", "S1.2"]);
    expect(rows[0]?.cells.slice(1).map(({ strong }) => strong)).toEqual([
      "Niet bekend",
      "1,5% tot 4,3%",
      "79% positief",
      "Niet vast te stellen",
    ]);
  });

  test("gives each goal a page with the path to it, the story and how people read it", () => {
    const page = pageOf({
      stories: [
        { title: "Koffie", text: "Ik kwam voor de koffie", kind: "story", link: null, date: "2025-03-01" },
      ],
      points: [
        point({ observation: "Iets minder mensen", followUp: "Vaker meten.", who: "Buurts", isOpen: true }),
      ],
      earlierPoints: [point({ year: 2024, observation: "Jongeren komen weinig" })],
    });
    const section = composed({ pages: [page] }, "year").sections.find(({ id }) => id === "goal-1");
    expect(section).toMatchObject({ above: "Meekomen › Samenleven", startsPage: true });
    const boxes = section?.blocks.find((block) => block.kind === "boxes");
    expect(boxes?.kind === "boxes" ? boxes.boxes.map(({ lines }) => lines) : []).toEqual([
      ["‘Ik kwam voor de koffie’ (Koffie, verhaal, 01-03-2025, met toestemming)."],
      [
        "Iets minder mensen.",
        "Afgesproken: Vaker meten, Buurts.",
        "Dit punt staat nog open.",
        "In 2024: Jongeren komen weinig.",
      ],
    ]);
  });

  test("a goal that is not in the tree is said to be so", () => {
    const page = pageOf({ goal: { code: "X9", description: null }, level: null, path: [] });
    const section = composed({ pages: [page] }, "year").sections.find(({ id }) => id === "goal-1");
    expect(section).toMatchObject({ heading: "Doel X9, niet gevonden in de doelenboom", above: null });
  });

  test("of one provider says that it is, and names the others nowhere", () => {
    const view = { kind: "provider", provider: "Buurts" } as const;
    const said = saidIn(composed({ view, providers: ["Buurts"] }, "year"));
    expect(said).toContain("U ziet alleen de resultaten van Buurts.");
  });

  test("where everything is suppressed there is no number and no picture, and that is not said to be nothing", () => {
    const few = { counts: [0, 0, 1, 4, 3], noAnswer: null, invited: null };
    const page = pageOf({
      reach: [reachOf({ persons: null, share: null, shareAtSize: null, reason: "count-missing" })],
      statements: [statementOf({ experienced: experiencedShare(few, "five-point", "positive") })],
      town: [indicatorOf({ latest: null, measurements: [], judgement: judgementOf("hidden") })],
    });
    const limits = [{ code: "all-suppressed", facts: { minimum: 10 } }] as const;
    const document = composed({ pages: [page], limits }, "year");
    const section = document.sections.find(({ id }) => id === "goal-1");
    expect(JSON.stringify(section)).not.toContain("<svg");
    expect(figuresIn(document).map(({ value, shown }) => [value, shown])).toEqual([
      [null, "Niet te zeggen"],
      [null, "Te weinig antwoorden"],
      [null, "Onderdrukt"],
    ]);
  });

  test("keeps what participants say and what others measured under the name of whose it is", () => {
    const page = pageOf({ participants: [indicatorOf({ population: "participants" })] });
    const section = composed({ pages: [page] }, "year").sections.find(({ id }) => id === "goal-1");
    const table = section?.blocks.find((block) => block.kind === "table");
    expect(table?.kind === "table" ? table.caption : "").toMatch(/^Aanbieder · /);
  });

  test("names the goals about which nothing is known", () => {
    const document = composed({ emptyGoals: [{ code: "S9", description: "Wonen" }] }, "year");
    expect(saidIn(document)).toContain("S9 Wonen");
  });
});

describe("the trend report", () => {
  test("keeps what moves in town apart from what the provider contributes", () => {
    const document = composed(
      { pages: [fullPage], themes: [{ name: "Meekomen", pages: ["S1.1"], indicators: ["I-01"] }] },
      "trend",
    );
    const [town, contribution] = ["theme-1", "theme-1-contribution"].map((id) =>
      document.sections.find((section) => section.id === id),
    );
    expect(town).toMatchObject({ heading: "Meekomen", above: "Gemeente: Haarlem", depth: 1 });
    expect(contribution).toMatchObject({ above: "Aanbieder: Buurts", depth: 2 });
    expect(JSON.stringify(contribution)).not.toContain("Niet vast te stellen");
    expect(JSON.stringify(town)).not.toContain("Buurts");
  });

  test("tells a goal in each of its themes, and one without, but each figure once", () => {
    const other = { ...fullPage, goal: { code: "S2", description: "Anders" } };
    const themes = [
      { name: "Een", pages: ["S1.1"], indicators: ["I-01"] },
      { name: "Twee", pages: ["S1.1"], indicators: ["I-02"] },
    ];
    const document = composed({ pages: [fullPage, other], themes }, "trend");
    expect(idsOf(document).filter((id) => /^theme-[a-z0-9]+$/.test(id))).toEqual([
      "theme-1",
      "theme-2",
      "theme-other",
    ]);
    for (const level of ["town", "reach", "experience"]) {
      expect(figuresIn(document).filter((figure) => figure.level === level)).toHaveLength(2);
    }
  });

  test("says what goes on in town and in the country, and what that means for next year", () => {
    const said = saidIn(
      composed(
        {
          developments: [
            point({ topic: "Eenzaamheid", development: "country", observation: "Stijgt overal" }),
            point({ row: 3, topic: "Wonen", development: "town", consequence: "Meer inloop" }),
          ],
        },
        "trend",
      ),
    );
    expect(said).toContain("Eenzaamheid: Stijgt overal.");
    expect(said).toContain("Wonen: Meer inloop.");
  });

  test("how one provider stands beside others is not what moves in town", () => {
    const others = {
      indicator: "I-01",
      name: "Netwerk",
      area: null,
      others: "provider",
      names: ["Aanbieder A"],
      namesLeftOut: [],
      smallGroupsLeftOut: 0,
      ownLeftOut: false,
      from: null,
      to: null,
      change: null,
      reason: "persons-missing",
      funnel: null,
    } as const;
    const document = composed({ besideOthers: [others] }, "trend");
    expect(saidIn(document)).not.toContain("Aanbieder A");
  });
});
