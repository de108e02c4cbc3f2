import type { JourneyFacts, TrajectoryFacts } from "../../../../report/TrajectoryFacts";
import { journeyFlow } from "../../../../pictures/journeyFlow/journeyFlow";
import type { YearReportWords } from "../../../../text/YearReportWords";
import { trajectoryFigures } from "../../figures/trajectoryFigures";
import type { ReportBlock, ReportSection, TableBlock } from "../../ReportDocument";
import { headedList, paragraph, section } from "../blocks";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths, reportPicture } from "../reportPicture";
import { figuresBlock } from "../figuresBlock";

/** What happened in trajectories: promises, lead time, who came back, and the ways people go. */
export function trajectoriesSection(
  facts: TrajectoryFacts,
  words: YearReportWords,
  frame: ReportFrame,
): ReportSection {
  const say = frame.levels.trajectories;
  const { minimum } = facts;
  const leftOut = say.rowsLeftOut(facts);
  return section("trajectories", say.heading, [
    {
      kind: "list",
      items: [
        ...[say.referenceDate(facts)].filter((line) => line !== null),
        say.promise(facts.callBack, "callBack", minimum),
        say.promise(facts.intake, "intake", minimum),
        say.leadTime(facts.leadTime, minimum),
        say.recurrence(facts.recurrence, minimum),
        say.reciprocity(facts.reciprocity, minimum),
      ],
    },
    paragraph([say.method, ...(leftOut === null ? [] : [leftOut])].join(" "), "soft"),
    ...journeyBlocks(facts.journeys, words, frame),
    ...figuresBlock("trajectories", trajectoryFigures(facts, frame), frame),
  ]);
}

function journeyBlocks(journeys: JourneyFacts, words: YearReportWords, frame: ReportFrame): ReportBlock[] {
  const say = frame.levels.trajectories;
  if (journeys.reason !== null || journeys.transitions.length === 0)
    return [paragraph(say.journeys(journeys))];
  const svg = journeyFlow(journeys, frame.picture, pictureWidths.page);
  const picture = reportPicture("journeys", svg, frame.picture.journeys(journeys));
  return [
    paragraph(say.journeys(journeys)),
    ...(picture === null ? [] : [{ kind: "picture" as const, picture }]),
    stepsTable(journeys, words, frame),
    ...headedList(words.stays, say.stays(journeys)),
  ];
}

function stepsTable(journeys: JourneyFacts, words: YearReportWords, { picture }: ReportFrame): TableBlock {
  const { caption, from, to, persons } = words.journeys;
  const nameOf = (place: JourneyFacts["transitions"][number]["from"]): string =>
    typeof place === "number" ? (journeys.provisions[place] ?? "") : picture.journeyPlaces[place];
  return {
    kind: "table",
    id: "journeys-table",
    caption,
    columns: [
      { header: from, width: 40, align: "start" },
      { header: to, width: 40, align: "start" },
      { header: persons, width: 20, align: "end" },
    ],
    rows: journeys.transitions.map((step) => ({
      key: `${step.from}|${step.to}`,
      cells: [
        { text: nameOf(step.from) },
        { text: nameOf(step.to) },
        { text: countOf(step, journeys, picture) },
      ],
    })),
  };
}

function countOf(
  { persons, treatment }: JourneyFacts["transitions"][number],
  { minimum }: JourneyFacts,
  { numbers }: ReportFrame["picture"],
): string {
  if (persons !== null) return numbers.formatNumber(persons);
  return treatment === "primary" ? `<${numbers.formatNumber(minimum)}` : "·";
}
