import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { ReachScreen } from "../../../src/screens/reach/ReachScreen";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { checkedSnapshot } from "../checkedSnapshot";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";

const words = paneWordsIn("nl").reach;
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(ReachScreen, { facts, actions: noActions }));

const goals = `
  | Code | Niveau  | Bovenliggend | Omschrijving     | Populatie |
  | S1   | Ambitie |              | Netwerk & <buur> | Inwoners  |`;
const targetGroups = `
  | Code  | Omschrijving  | Omvang | Omvang van | Omvang tot | Bron    | Peildatum  |
  | DG-01 | Alle inwoners | 80000  | 77200      | 82800      | Peiling | 2023-01-01 |`;
const head = "| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |";
const reached = (activities: string, sheets: Readonly<Record<string, string>> = {}): string =>
  shown(
    paneWith(
      checkedSnapshot({
        Doelen: goals,
        Doelgroepen: targetGroups,
        Activiteiten: `${head}\n${activities}`,
        ...sheets,
      }),
    ),
  );

test("1,200 to 3,400 of 77,200 to 82,800 persons is headed by its range, not by one percentage (picture grammar)", () => {
  const page = reached(
    "| A1 | Eten | S1 | DG-01 | Deelnemers | 1200 |\n| A2 | Koor | S1 | DG-01 | Deelnemers | 1200 |\n| A3 | Sport | S1 | DG-01 | Deelnemers | 1000 |",
  );
  expect(page).toContain(words.share({ lower: "1,4%", upper: "4,4%", exact: false }));
  expect(page).toContain("1.200 tot 3.400");
  expect(page).toContain("77.200 tot 82.800");
  expect(page.match(/role="img"/g)).toHaveLength(1);
  expect(page).toContain('aria-expanded="false"');
});

test("a goal that looks like markup stays text", () => {
  const page = reached("| A1 | Eten | S1 | DG-01 | Deelnemers | 1200 |");
  expect(page).toContain("Netwerk &amp; &lt;buur&gt;");
});

test("where the counting unit is missing there is no axis, but the cell to fill", () => {
  const page = reached("| A1 | Eten | S1 | DG-01 | | 1200 |");
  expect(page).toContain(words.reasons["unit-missing"].advice);
  expect(page).toContain(words.goTo("Activiteiten!E2"));
  expect(page).not.toContain('role="img"');
});

test("a group beyond chance gets a sentence, a group within it does not", () => {
  const page = reached("| A1 | Taal | S1 | DG-01 | Unieke personen | 323 |", {
    Spreiding: `
      | Activiteit | Groep     | Aantal | Aandeel in doelgroep |
      | A1         | Laag      | 18     | 12%                  |
      | A1         | Alleen    | 60     | 18%                  |
      | A1         | Overig    | 222    | 70%                  |`,
  });
  expect(page).toContain(words.spread.title);
  expect(page).toMatch(/<p class="small">Laag: 6% van de 300/);
  expect(page).not.toContain('<p class="small">Alleen');
});

test("before the first check it offers the check; during it, nothing to press", () => {
  expect(shown(paneWith(null))).toContain(`>${words.check}<`);
  const running = { task: "reading", done: 0, total: 0 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain("<button");
});

test("without activities it says so and offers the template", () => {
  const page = shown(paneWith(checkedSnapshot({ Doelen: goals })));
  expect(page).toContain(words.empty.activities);
  expect(page).toContain(words.insertTemplate);
});

test("activities without a core goal are no reach, and no template is offered for them", () => {
  const page = reached("| A1 | Eten |  | DG-01 | Deelnemers | 1200 |");
  expect(page).toContain(words.empty["core-goals"]);
  expect(page).not.toContain("<button");
});

test("of sixty goals fifty are shown, with a button for the other ten", () => {
  const codes = Array.from({ length: 60 }, (_, index) => `D${index}`);
  const page = reached(
    codes.map((code) => `| A-${code} | Eten | ${code} | DG-01 | Deelnemers | 1200 |`).join("\n"),
    {
      Doelen: `| Code | Niveau | Bovenliggend | Omschrijving | Populatie |\n${codes.map((code) => `| ${code} | Ambitie | | Doel ${code} | Inwoners |`).join("\n")}`,
    },
  );
  expect(page.match(/<article/g)).toHaveLength(50);
  expect(page).toContain(words.more(10));
});
