import { renderInterpretations } from "../../../../src/cli/check/rendering/renderInterpretations";
import { interpretations } from "../../../../src/report/interpretations";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { checkWorkbook } from "../../../../src/workbook/checkWorkbook";
import { snapshotOf } from "../../../workbook/snapshotOf";
import { workbookOfEachLevel } from "../../workbookOfEachLevel";

const { records, series } = checkWorkbook(snapshotOf(workbookOfEachLevel));
const report = interpretations(records, series);
const layout = { width: 80, colour: false };

test("a point is told with all that was written down, and what still waits at the end", () => {
  expect(renderInterpretations(report, levelSentencesIn("nl").conversation, layout)).toEqual([
    "Meer contacten (I1), 2023, afgerond",
    "  Waarneming: Blijft staan",
    "  Mogelijke verklaring: Misschien toeval",
    "  Klopt dat? Ja",
    "  Vervolg: Vragen",
    "  Wie: GGD",
    "  Ontwikkeling: in de stad",
    "  Voor volgend jaar: Vaker meten",
    "De sfeer, open",
    "  Waarneming: Is prettig",
    "  Ontwikkeling: in het hele land",
    "Reden voor gesprek, nog zonder duiding: I2.",
  ]);
  expect(renderInterpretations(report, levelSentencesIn("en").conversation, layout).at(-1)).toBe(
    "Reason to talk, not interpreted yet: I2.",
  );
});

test("without Duiding there is no such section", () => {
  expect(renderInterpretations(null, levelSentencesIn("nl").conversation, layout)).toEqual([]);
});
