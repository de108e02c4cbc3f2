import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { TrajectoriesScreen } from "../../../src/screens/trajectories/TrajectoriesScreen";
import { trajectoriesWordsIn } from "../../../src/text/trajectoriesWordsIn";
import { checkedSnapshot } from "../checkedSnapshot";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";

const words = trajectoriesWordsIn("nl");
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(TrajectoriesScreen, { facts, actions: noActions }));
const told = (sheets: Parameters<typeof checkedSnapshot>[0]): string =>
  shown(paneWith(checkedSnapshot(sheets)));

const assignment = `
  | Veld                       | Waarde        |
  | Peildatum                  | 2023-12-31    |
  | Terugbellen binnen (dagen) | 5             |
  | Dagen tellen als           | Kalenderdagen |`;
/** Twelve persons who were called back after three days. */
const calledBack = Array.from(
  { length: 12 },
  (_, index) => `| P${index + 10} | Wijkteam | 2023-03-01 | 2023-03-04 |`,
).join("\n");
const trajectories = `| Traject | Voorziening | Melding | Teruggebeld |\n${calledBack}`;

test("before the first check it offers the check; during it, nothing to press", () => {
  expect(shown(paneWith(null))).toContain(`>${words.check}<`);
  const running = { task: "reading", done: 0, total: 0 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain("<button");
});

test("without any of its sheets it names them and offers one button", () => {
  const page = told({ Opdracht: assignment });
  expect(page).toContain(words.empty(["Trajecten", "Overgangen", "Kanteling", "Businesscases"]));
  expect(page.match(/<button/g)).toHaveLength(1);
});

test("12 of 12 kept is headed by its range: 76% to 100% (Wilson 1927: 0.757508)", () => {
  const page = told({ Opdracht: assignment, Trajecten: trajectories });
  const within = words.within({ lower: "76%", upper: "100%", exact: false });
  expect(page).toContain(words.promise.title("callBack", words.days(5, "calendar")));
  expect(page).toContain(`>${words.promise.share(within)}<`);
  expect(page).toContain(words.promise.behind(12, 12));
});

test("what nobody keeps has no card, but is named", () => {
  const page = told({ Opdracht: assignment, Trajecten: trajectories });
  expect(page).not.toContain(words.leadTime.title);
  expect(page).toContain(words.notKept(["intake", "leadTime", "journeys", "recurrence", "reciprocity"]));
});

test("without a norm it says which setting to fill in, and shows no share", () => {
  const page = told({ Opdracht: assignment.replace("| 5 ", "|   "), Trajecten: trajectories });
  expect(page).toContain(words.noFigure("norm-missing", "callBack", 10));
  expect(page).not.toContain('class="big"');
});

test("the sheets that are not there are named under what the others tell", () => {
  const page = told({ Opdracht: assignment, Trajecten: trajectories });
  expect(page).toContain(words.sheetsMissing(["Overgangen", "Kanteling", "Businesscases"]));
});
