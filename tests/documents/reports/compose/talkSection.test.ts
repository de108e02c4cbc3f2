import { talkSection } from "../../../../src/documents/reports/compose/talkSection";
import type { ReasonToTalk } from "../../../../src/report/conversation/ReasonToTalk";
import { yearReportWordsIn } from "../../../../src/text/yearReportWordsIn";
import { indicatorOf, judgementOf } from "../factsInTests";

const { talk: words } = yearReportWordsIn("nl");
const nobodySaid = { now: [], earlier: [] };

const notKept = (index: number): ReasonToTalk => ({
  code: "agreement-not-kept",
  facts: {
    item: {
      activity: `A-${index}`,
      name: `Activiteit ${index}`,
      agreement: "elke week",
      status: "not",
      explanation: null,
    },
  },
  key: `agreement-${index}`,
  goal: { code: index % 2 === 0 ? "S1" : "S2", description: null },
  chance: "counted",
  talk: nobodySaid,
});
const notMoving: ReasonToTalk = {
  code: "indicator",
  facts: { indicator: indicatorOf({ judgement: judgementOf("V2 not moving") }) },
  key: "indicator",
  goal: { code: "S1.1", description: null },
  chance: "shown-equal",
  talk: nobodySaid,
};

const itemsOf = (reasons: readonly ReasonToTalk[]): readonly string[] =>
  talkSection(reasons, [], words, "nl").blocks.flatMap((block) => (block.kind === "list" ? block.items : []));

test("names each reason with its goal", () => {
  expect(itemsOf([notKept(0), notMoving])).toEqual([
    expect.stringMatching(/^S1 · .*Activiteit 0/),
    expect.stringMatching(/^S1\.1 · .*Aandeel dat meer contacten wil/),
  ]);
});

test("many agreements are one line, so that they do not hide what else there is", () => {
  expect(itemsOf([notKept(0), notKept(1), notKept(2), notKept(3), notMoving])).toEqual([
    expect.stringMatching(/^S1\.1 · /),
    "4 afspraken zijn deels of niet gedaan, bij S1 en S2.",
  ]);
});

test("shows ten at most, and says how many more there are", () => {
  const items = itemsOf(Array.from({ length: 12 }, () => notMoving));
  expect(items).toHaveLength(11);
  expect(items.at(-1)).toBe("En nog 2: zie de gespreksagenda.");
});

test("nothing to talk about is said too", () => {
  expect(talkSection([], [], words, "nl").blocks).toEqual([
    { kind: "paragraph", text: words.none, tone: "plain" },
  ]);
});
