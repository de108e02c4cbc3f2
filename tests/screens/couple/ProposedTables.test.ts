import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CoupleScreen } from "../../../src/screens/couple/CoupleScreen";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { crossesPerGoal } from "../../workbooks/messy/crossesPerGoal";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const shown = (sheets: Readonly<Record<string, string>>, language: "nl" | "en" = "nl") =>
  renderToStaticMarkup(
    createElement(CoupleScreen, {
      facts: paneWith(checkedSheets(sheets), { language }),
      actions: noActions,
      suggestGoals: () => [],
    }),
  );
const { columns: words } = paneWordsIn("nl").couple;

test("every table that is proposed stands on one screen, with one button to confirm all", () => {
  const page = shown(crossesPerGoal.sheets);
  expect(page).toContain(words.proposal.table("Doelen", "Doelenboom", 3));
  expect(page).toContain(words.proposal.table("Activiteiten", "Activiteiten x doelen", 2));
  expect(page.split(words.proposal.confirm(2))).toHaveLength(2);
});

test("how sure a column is stands there in words, and so does what was not found", () => {
  const page = shown(crossesPerGoal.sheets);
  expect(page).toContain(words.proposal.counts({ certain: 3, likely: 0, guess: 0, chosen: 0 }));
  expect(page).toContain(words.proposal.missing(["Code", "Teleenheid"]));
});

test("a table with a guess among its columns is open, so that the guess is looked at", () => {
  const guessed = {
    Inzet: `
      | Nr | Activiteit | Hoofddoel | Verhaal over onze kosten |
      | A1 | Inloop     | D1        | 1200   |
      | A2 | Taalcafé   | D2        | 3400   |`,
  };
  expect(shown(guessed)).toContain(words.sureness("certain", "header"));
});

test("a table is open where rows would be left out, so that each can be counted in again", () => {
  const activities =
    "| Nr | Activiteit | Hoofddoel | Aantal |\n| A1 | Inloop | D1 | 14 |\n| A2 | Taalcafé | D2 | 25 |";
  expect(shown({ Inzet: `${activities}\n| Totaal | | | 39 |` })).toContain(words.leftOut);
  expect(shown({ Inzet: activities })).not.toContain(words.sureness("certain", "header"));
});

test("a table is open where another column could as well be the field", () => {
  const years = `
    | Nr | Activiteit | Hoofddoel | Aantal 2023 | Aantal 2024 |
    | A1 | Inloop     | D1        | 14          | 25          |
    | A2 | Taalcafé   | D2        | 31          | 40          |`;
  expect(shown({ Inzet: years })).toContain(words.sureness("likely", "header"));
});

test("a workbook that follows the template gets no proposal", () => {
  expect(shown(plan)).not.toContain(words.proposal.title);
});

test("speaks English too", () => {
  const english = paneWordsIn("en").couple.columns;
  expect(shown(crossesPerGoal.sheets, "en")).toContain(english.proposal.confirm(2));
});
