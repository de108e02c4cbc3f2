import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ExperienceScreen } from "../../../src/screens/experience/ExperienceScreen";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { experienceWordsIn } from "../../../src/text/experienceWordsIn";
import { checkedSnapshot } from "../checkedSnapshot";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";

const { screen: words } = experienceWordsIn("nl");
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(ExperienceScreen, { facts, actions: noActions }));

const goals = `
  | Code | Niveau   | Bovenliggend | Omschrijving     | Populatie  |
  | S1   | Bijdrage |              | Netwerk & <buur> | Deelnemers |
  | S2   | Bijdrage |              | Taal             | Deelnemers |`;
const activities = `
  | Code | Naam     | Kerndoel | Nevendoelen | Teleenheid | Aantal | Afspraak | Afspraakstatus |
  | A1   | Eten     | S1       |             | Deelnemers | 120    | Elke week | Gedaan        |
  | A2   | Taalcafé | S2       | S1          | Deelnemers | 150    | Elke week | Deels         |`;
const statements = `
  | Code | Doel | Criterium      | Stelling                           | Schaal  | Richting |
  | ST1  | S1   | Doelrealisatie | Door dit ken ik meer mensen <hier> | 5-punts |          |`;
const answers = (rows: string): string => `
  | Activiteit | Stelling | Periode | Wie        | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |
  ${rows}`;
/** 41 of 52 agree: 66% to 88% (example year report, Wilson). */
const worked = "| A1 | ST1 | 2025 | Deelnemers | 80 | 2 | 3 | 6 | 24 | 17 | 4 |";
const sheets = { Doelen: goals, Activiteiten: activities, Stellingen: statements };
const answered = (rows: string, others: Readonly<Record<string, string>> = {}): string =>
  shown(paneWith(checkedSnapshot({ ...sheets, Antwoorden: answers(rows), ...others })));

test("41 of 52 answers is headed by its range 66% to 88%, with its numbers, response and picture (example year report)", () => {
  const page = answered(worked);
  const range = { lower: "66%", upper: "88%", exact: false };
  expect(page).toContain(words.statement.share(range, "positive"));
  expect(page).toContain(words.statement.behind(41, 52, "positive"));
  expect(page).toContain("52 van 80 uitgenodigd (65%)");
  expect(page).toContain(words.statement.noAnswer({ persons: 4, share: 4 / 56, isLarge: false }));
  expect(page.match(/role="img"/g)).toHaveLength(1);
  expect(page).not.toContain(`>${words.statement.indicative}<`);
  expect(page).not.toContain("79%");
});

test("level 1 is one line of how many agreements were done, partly, not, and of how many", () => {
  expect(answered(worked)).toContain("1 gedaan, 0 deels, 0 niet, van 1 afspraak");
});

test("a goal and a statement that look like markup stay text", () => {
  const page = answered(worked);
  expect(page).toContain("Netwerk &amp; &lt;buur&gt;");
  expect(page).toContain("meer mensen &lt;hier&gt;");
});

test("29 answers are indicative, 30 are not", () => {
  const page = answered("| A1 | ST1 | 2025 | Deelnemers | 80 | 2 | 3 | 6 | 9 | 9 | 0 |");
  expect(page).toContain(`>${words.statement.indicative}<`);
  expect(page).toContain(words.statement.indicativeWhy);
  const enough = answered("| A1 | ST1 | 2025 | Deelnemers | 80 | 2 | 3 | 6 | 9 | 10 | 0 |");
  expect(enough).not.toContain(`>${words.statement.indicative}<`);
});

test("nine answers have no share and no picture: only how many, in words", () => {
  const page = answered("| A1 | ST1 | 2025 | Deelnemers | 20 | 0 | 1 | 1 | 3 | 4 | 0 |");
  expect(page).toContain(words.statement.tooFew(9, 10));
  expect(page).not.toContain('role="img"');
  expect(page).not.toContain('class="agreeing"');
});

test("two activities with the same statement are pooled, and it says so", () => {
  const page = answered(`${worked}\n| A2 | ST1 | 2025 | Deelnemers | 80 | 2 | 3 | 6 | 24 | 17 | 4 |`);
  expect(page).toContain(words.statement.pooled(2));
  expect(page).toContain(words.statement.behind(82, 104, "positive"));
  expect(page.match(/role="img"/g)).toHaveLength(1);
});

test("professionals are told apart from participants", () => {
  const page = answered(`${worked}\n| A1 | ST1 | 2025 | Professionals | 20 | 0 | 1 | 1 | 8 | 2 | 0 |`);
  expect(page).toContain("ST1 · Deelnemers · 2025");
  expect(page).toContain("ST1 · Professionals · 2025");
  expect(page.match(/role="img"/g)).toHaveLength(2);
});

test("only the latest period is drawn; the earlier one is behind the disclosure", () => {
  const page = answered(`| A1 | ST1 | 2024 | Deelnemers | 80 | 4 | 3 | 6 | 24 | 17 | 4 |\n${worked}`);
  expect(page.match(/role="img"/g)).toHaveLength(1);
  expect(page).toContain("ST1 · Deelnemers · 2025");
  expect(page).not.toContain("ST1 · Deelnemers · 2024");
});

test("of a statement in the negative it is the disagreeing that counts, and it says so", () => {
  const negative = statements.replace("5-punts |          |", "5-punts | Negatief |");
  const page = answered("| A1 | ST1 | 2025 | Deelnemers | 80 | 17 | 24 | 6 | 3 | 2 | 4 |", {
    Stellingen: negative,
  });
  const range = { lower: "66%", upper: "88%", exact: false };
  expect(page).toContain(words.statement.share(range, "negative"));
  expect(page).toContain(words.statement.negative);
});

test("a low response and many without an answer are said", () => {
  const page = answered("| A1 | ST1 | 2025 | Deelnemers | 300 | 2 | 3 | 6 | 24 | 17 | 20 |");
  expect(page).toContain(words.statement.lowResponse);
  expect(page).toContain(words.statement.manyNoAnswer);
});

test("criteria that were not asked are named", () => {
  expect(answered(worked)).toContain(words.notAsked(["usefulness", "satisfaction"]));
});

test("rows that are not counted are said, and so are answers to an unknown statement", () => {
  const page = answered(
    `${worked}\n| A2 | ST1 | 2025 | Deelnemers | 80 | 2 |  | 6 | 24 | 17 | 4 |\n| A1 | ST9 | 2025 | Deelnemers | 80 | 2 | 1 | 6 | 24 | 17 | 4 |`,
  );
  expect(page).toContain(words.statement.rowsNotCounted(1));
  expect(page).toContain(words.statementUnknown(1));
});

const twoGoals = {
  Stellingen: `${statements}
  | ST2  | S2   | Doelrealisatie | Door dit spreek ik beter Nederlands | 5-punts | |`,
};

test("where the side statement does better, the card of the core goal asks a neutral question", () => {
  const page = answered(
    "| A2 | ST2 | 2025 | Deelnemers | 150 | 20 | 30 | 30 | 12 | 8 | 0 |\n| A2 | ST1 | 2025 | Deelnemers | 150 | 5 | 5 | 10 | 40 | 40 | 0 |",
    twoGoals,
  );
  expect(page).toContain(words.core.question("Taalcafé"));
  expect(page).toContain(words.core.careful);
  expect(page.indexOf(words.core.question("Taalcafé"))).toBeGreaterThan(page.indexOf(">Taal<"));
});

test("where the core statement does as well, nothing is asked", () => {
  const page = answered(
    "| A2 | ST2 | 2025 | Deelnemers | 150 | 5 | 5 | 10 | 40 | 40 | 0 |\n| A2 | ST1 | 2025 | Deelnemers | 150 | 5 | 5 | 10 | 40 | 40 | 0 |",
    twoGoals,
  );
  expect(page).not.toContain(words.core.careful);
});

test("only stories with consent are told, their link is text, and the others are counted", () => {
  const page = answered(worked, {
    Verhalen: `
      | Titel     | Doel | Soort     | Verhaal | Koppeling           | Toestemming | Datum      |
      | Aan tafel | S1   | Verhaal   | Tekst   | https://voorbeeld.nl | Ja         | 2025-10-12 |
      | Geheim    | S1   | Verhaal   | Tekst   |                     | Nee         |            |
      | Koffie    | S1   | Suggestie | Tekst   |                     | Ja          |            |`,
  });
  expect(page).toContain("‘Aan tafel’ · verhaal · 12-10-2025");
  expect(page).toContain("https://voorbeeld.nl");
  expect(page).not.toContain("<a ");
  expect(page).not.toContain("Geheim");
  expect(page).toContain(words.sources.heldBack(1));
  expect(page).toContain(words.sources.suggestions(1));
  expect(page).toContain(words.sources.restsOn(["experience", "story"]));
});

test("a goal on one kind of source says so", () => {
  expect(answered(worked)).toContain(words.sources.restsOn(["experience"]));
});

test("nothing ranks, adds up or speaks of a cause", () => {
  const page = answered(worked);
  expect(page).toContain(words.foot);
  expect(page).not.toMatch(/effect|score|veroorzaakt/i);
});

test("before the first check it offers the check; during it, nothing to press", () => {
  expect(shown(paneWith(null))).toContain(`>${words.check}<`);
  const running = { task: "reading", done: 0, total: 0 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain("<button");
});

test("without the tables it says what is missing, with one button that inserts them; what was agreed still stands", () => {
  const page = shown(paneWith(checkedSnapshot({ Doelen: goals, Activiteiten: activities })));
  expect(page).toContain(words.empty.tables);
  expect(page.match(/<button/g)).toHaveLength(1);
  expect(page).toContain(words.insertSheets);
  expect(page).toContain("1 gedaan");
});

test("statements without answers lead to the answer screen", () => {
  const page = shown(paneWith(checkedSnapshot(sheets)));
  expect(page).toContain(words.nobodyAnswered);
  expect(page).toMatch(new RegExp(`<button type="button" class="btn p only">${words.ask}<`));
  expect(page).toContain(words.statement.notAnswered);
  expect(page).not.toContain('role="img"');
});

test("with answers the same button is there, and is not the one that stands out", () => {
  const page = answered(worked);
  expect(page).toContain(`<button type="button" class="btn only">${words.ask}<`);
  expect(page).not.toContain(words.nobodyAnswered);
});

test("a table Stellingen without goals says what to fill in", () => {
  const page = shown(
    paneWith(
      checkedSnapshot({
        Doelen: goals,
        Stellingen: statements.replace("| S1   |", "|      |"),
        Antwoorden: answers(worked),
      }),
    ),
  );
  expect(page).toContain(words.empty.statements);
});

test("of sixty goals fifty are shown, with a button for the other ten", () => {
  const codes = Array.from({ length: 60 }, (_, index) => `D${index}`);
  const page = shown(
    paneWith(
      checkedSnapshot({
        Stellingen: `| Code | Doel | Criterium | Stelling | Schaal |\n${codes.map((code) => `| T-${code} | ${code} | Nut | Dit helpt mij | 5-punts |`).join("\n")}`,
      }),
    ),
  );
  expect(page.match(/<article/g)).toHaveLength(50);
  expect(page).toContain(words.more(10));
});
