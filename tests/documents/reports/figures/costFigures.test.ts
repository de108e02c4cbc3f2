import { costFigures } from "../../../../src/documents/reports/figures/costFigures";
import { reportFrame } from "../../../../src/documents/reports/compose/ReportFrame";
import { sentencesIn } from "../../../../src/text/sentencesIn";
import { factsOf } from "../../../report/conversation/factsOf";

const header = "| Casus | Vorm | Kosten | Vermeden kosten per jaar | Jaren |";

function keysOf(...rows: readonly string[]): string[] {
  const facts = factsOf({ Businesscases: [header, ...rows].join("\n") });
  const { costs } = facts;
  if (costs === null) throw new Error("no costs");
  return costFigures(costs, reportFrame(facts, sentencesIn("nl"))).map(({ key }) => key);
}

const credit = "| Bewindvoering | Schulden | 6500 | 12000 | 1 |";
const visits = "| Huisbezoek | Zorg | 1000 | 2000 | 1 |";

it("gives a case a key that is the same when a case comes before it", () => {
  expect(keysOf(credit)).toEqual(["case|Bewindvoering"]);
  expect(keysOf(visits, credit)).toEqual(["case|Huisbezoek", "case|Bewindvoering"]);
});

it("tells two cases with one name apart, as two without a name", () => {
  const nameless = "|  | Zorg | 1000 | 2000 | 1 |";
  expect(keysOf(credit, credit, nameless, nameless)).toEqual([
    "case|Bewindvoering",
    "case|Bewindvoering (2)",
    "case|",
    "case| (2)",
  ]);
});
