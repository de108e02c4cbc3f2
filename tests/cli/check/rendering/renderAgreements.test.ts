import { renderAgreements } from "../../../../src/cli/check/rendering/renderAgreements";
import { agreements } from "../../../../src/report/agreements";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { parseRecords } from "../../../../src/workbook/parseRecords";
import { snapshotOf } from "../../../workbook/snapshotOf";
import { workbookOfEachLevel } from "../../workbookOfEachLevel";

const report = agreements(parseRecords(snapshotOf(workbookOfEachLevel)).records);
const layout = { width: 100, colour: false };

test("agreements are told in all, without a goal and per goal (by hand)", () => {
  expect(renderAgreements(report, levelSentencesIn("nl").conversation, layout)).toEqual([
    "7 afspraken: 3 van de 5 gedaan, 1 deels, 1 niet, 1 nog niet aan de orde, 1 zonder status.",
    "Zonder doel: 1 afspraak.",
    "- Taal (T): 1 van de 3 gedaan, 1 deels, 1 niet, 1 nog niet aan de orde, 1 zonder status.",
    "- Ontmoeting (O): 1 gedaan.",
  ]);
  expect(renderAgreements(report, levelSentencesIn("en").conversation, layout)[0]).toBe(
    "7 agreements: 3 of 5 done, 1 partly, 1 not, 1 not due yet, 1 without a status.",
  );
});

test("where nothing was agreed there is no such section", () => {
  expect(renderAgreements(null, levelSentencesIn("nl").conversation, layout)).toEqual([]);
});
