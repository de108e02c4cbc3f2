import { councilDocument } from "../../../src/documents/reports/compose/councilDocument";
import type { ReportDocument } from "../../../src/documents/reports/ReportDocument";
import type { Verdict } from "../../../src/domain/movement/judgement";
import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import type { ReasonToTalk } from "../../../src/report/conversation/ReasonToTalk";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { everyQuestion, everyReason, facts, indicator, page, reach, statement } from "./handMadeFacts";
import { sentencesOf } from "./sentencesOf";

const council = (changes: Partial<ConversationFacts>): ReportDocument =>
  councilDocument(facts(changes), sentencesIn("nl"), {
    version: "1",
    time: "31-01-2026 09:05",
    file: "a.xlsx",
  });

const itemsOf = ({ sections }: ReportDocument, id: string): readonly string[] =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "list" ? block.items : [])));

const textOf = (document: ReportDocument): string => JSON.stringify(document);

const verdicts: readonly Verdict[] = [
  "moved-favourably",
  "moved-unfavourably",
  "moved-too-little",
  "not-moving",
  "cannot-tell",
  "baseline",
  "not-assessable",
  "not-comparable",
  "suppressed",
  "maintained",
  "declined",
  "declined-size-uncertain",
];

/** As many indicators as a large town has, with every verdict, and much of everything else. */
function large(): Partial<ConversationFacts> {
  const town = Array.from({ length: 500 }, (_, index) =>
    indicator(verdicts[index % verdicts.length] ?? "baseline", { code: `IND-${index}` }),
  );
  const reasons = everyReason().flatMap((reason) =>
    Array.from({ length: 50 }, (_, index): ReasonToTalk => ({ ...reason, key: `${reason.key} ${index}` })),
  );
  return {
    pages: [
      page({
        town,
        statements: Array.from({ length: 40 }, (_, index) => statement({ code: `S${index}` })),
        reach: Array.from({ length: 40 }, (_, index) => reach({ targetGroup: `G${index}` })),
      }),
    ],
    reasons,
    questions: everyQuestion(),
    comparisons: 500,
    expectedFalseFlags: 25,
  };
}

describe("the page for the council", () => {
  it("begins with what moves in town and comes to the counts of people after what participants say", () => {
    const ids = council({}).sections.map(({ id }) => id);
    expect(ids).toEqual(["town", "experience", "reach", "not-known"]);
  });

  it("counts verdicts that say the same together, and keeps 'does not move' apart from 'cannot tell'", () => {
    const town = [
      indicator("not-moving", { code: "A" }),
      indicator("cannot-tell", { code: "B" }),
      indicator("declined", { code: "C" }),
      indicator("moved-unfavourably", { code: "D" }),
    ];
    const items = itemsOf(council({ pages: [page({ town })] }), "town");
    expect(items.map((item) => item.slice(0, 1))).toEqual(["2", "1", "1"]);
    expect(items[0]).toContain("contacten C");
    expect(items[0]).toContain("contacten D");
    expect(items[1]).toContain("contacten A");
    expect(items[2]).toContain("contacten B");
  });

  it("stays one page with 500 indicators, and says how many are not named", () => {
    const document = council(large());
    const items = itemsOf(document, "town");
    expect(items).toHaveLength(7);
    // 500 over 12 verdicts in turn: 42 of the first eight, 41 of the last four; two names each.
    expect(items.map((item) => Number(/^\d+/.exec(item)?.[0]))).toEqual([
      42,
      42 + 41 + 41,
      42,
      42,
      41,
      42,
      4 * 42 - 1,
    ]);
    expect(items[0]).toContain("en nog 40");
    expect(itemsOf(document, "experience")).toHaveLength(3);
    expect(itemsOf(document, "experience")[2]).toContain("38");
    expect(itemsOf(document, "reach")).toHaveLength(4);
    expect(itemsOf(document, "reach")[3]).toContain("37");
    const words = sentencesOf(document)
      .map(({ text }) => text)
      .join(" ")
      .split(" ").length;
    expect(words).toBeLessThan(450);
  });

  it("names reasons about the town before those about agreements", () => {
    const document = council({ reasons: [...everyReason()].reverse() });
    const boxes = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "boxes" ? block.boxes : [])),
    );
    expect(boxes[1]?.lines[0]).toContain("wil meer contacten CONTACT");
    expect(boxes[1]?.lines).toHaveLength(3);
    expect(boxes[1]?.lines[2]).toContain("4");
  });

  it("shows a share with its interval and its answers: 79%, from 66% to 88%, of 52", () => {
    const [item] = itemsOf(council({ pages: [page({ statements: [statement()] })] }), "experience");
    for (const figure of ["79%", "66%", "88%", "52"]) expect(item).toContain(figure);
  });

  it("leaves out satisfaction, answers of professionals and shares that are not known", () => {
    const statements = [
      statement({ criterion: "satisfaction" }),
      statement({ respondents: "professionals" }),
      statement({ experienced: null }),
    ];
    expect(itemsOf(council({ pages: [page({ statements })] }), "experience")).toEqual([]);
  });

  it("shows a reach as a range with the numbers behind it: 1.5% to 2.6%, 1,200 to 2,100 of 80,000", () => {
    const [item] = itemsOf(council({ pages: [page({ reach: [reach()] })] }), "reach");
    for (const figure of ["1,5%", "2,6%", "1.200", "2.100", "80.000"]) expect(item).toContain(figure);
  });

  it("says of a reach what the report about the year says: at most 3,400 of 80,000", () => {
    const shares = { lower: 1 / 80000, upper: 3400 / 80000 };
    const atMost = reach({
      persons: { lower: 1, upper: 3400, exact: false, activitiesCounted: 3, activitiesNotCounted: 0 },
      share: shares,
      shareAtSize: shares,
    });
    const [item] = itemsOf(council({ pages: [page({ reach: [atMost] })] }), "reach");
    expect(item).toContain(": hoogstens 4,3% van de doelgroep. Hoogstens 3.400 van 80.000 personen.");
  });

  it("does not say that a few persons of very many are nothing: 14 of 139,625", () => {
    const shares = { lower: 14 / 139625, upper: 14 / 139625 };
    const few = reach({
      persons: { lower: 14, upper: 14, exact: true, activitiesCounted: 1, activitiesNotCounted: 0 },
      share: shares,
      shareAtSize: shares,
      sizeLower: 139625,
      sizeUpper: 139625,
    });
    const [item] = itemsOf(council({ pages: [page({ reach: [few] })] }), "reach");
    expect(item).toContain(": minder dan 0,1% van de doelgroep. 14 personen geteld van 139.625 personen.");
  });

  it("shows no reach that is larger than its target group", () => {
    const wrong = reach({ reason: "more-persons-than-target" });
    expect(itemsOf(council({ pages: [page({ reach: [wrong] })] }), "reach")).toEqual([]);
  });

  it("tells a story only as it was given, with consent", () => {
    const story = {
      title: "Koffie",
      kind: "story",
      link: null,
      date: null,
      text: "Ik kwam voor de koffie.",
    } as const;
    expect(textOf(council({ pages: [page({ stories: [story] })] }))).toContain("Ik kwam voor de koffie.");
  });

  it("says how many would seem to move by chance: 25 of 500", () => {
    expect(council(large()).closing[0]).toContain("25");
  });

  it("says of all limits that there are mistakes in the workbook: those may touch every figure", () => {
    const document = council({
      limits: [
        { code: "no-activities", facts: {} },
        { code: "errors-in-workbook", facts: { errors: 17 } },
      ],
    });
    expect(itemsOf(document, "not-known")[0]).toContain("17");
  });

  it("says what cannot be said where there is nothing", () => {
    const document = council({
      limits: [
        { code: "no-goals", facts: {} },
        { code: "no-activities", facts: {} },
        { code: "no-indicators", facts: {} },
      ],
    });
    expect(itemsOf(document, "not-known")).toHaveLength(3);
  });
});
