import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { businessCase } from "../../../src/domain/costs/businessCase";
import { businessCaseInRange } from "../../../src/domain/costs/businessCaseInRange";
import type { CaseFacts } from "../../../src/report/CostFacts";
import { CaseCard } from "../../../src/screens/trajectories/CaseCard";
import { say } from "./say";

const { costs: words } = say.words;
const shown = (parts: Partial<CaseFacts>): string => {
  const found: CaseFacts = {
    name: "Maatwerkbudget",
    form: "Werk en inkomen",
    area: null,
    costs: 6500,
    avoidedPerYear: 12000,
    years: 1,
    observedYears: 1,
    payer: "Gemeente",
    beneficiary: null,
    source: null,
    underpinning: null,
    outcome: null,
    range: null,
    missingAspects: [],
    reason: null,
    ...parts,
  };
  return renderToStaticMarkup(createElement(CaseCard, { found, say })).replaceAll("\u00a0", " ");
};

test("6,500 against 12,000 in a year: 5,500, 1.85 per euro, 6.5 months (City Deal Inclusieve Stad), and no proof", () => {
  const page = shown({ outcome: businessCase(6500, 12000, 1, 1) });
  expect(page).toContain('<p class="big">saldo € 5.500</p>');
  expect(page).toContain("€ 1,85 vermeden per bestede euro");
  expect(page).toContain("<dd>6,5 maanden</dd>");
  expect(page).toContain(words.plausible);
  expect(page).toContain(`<dt>${words.beneficiary}</dt><dd>${words.notFilledIn}</dd>`);
});

test("years that nobody saw are called an assumption", () => {
  const page = shown({ years: 3, outcome: businessCase(6500, 12000, 3, 1) });
  expect(page).toContain(words.horizonOf(3, 1, "beyond-observed"));
});

test("where the avoided costs are a range, so is the balance, and it is called an assumption", () => {
  const range = businessCaseInRange(6500, { lower: 6000, upper: 12000 }, 1, 1);
  const page = shown({ outcome: businessCase(6500, 9000, 1, 1), range });
  expect(page).toContain('<p class="big">saldo tussen −€ 500 en € 5.500</p>');
  expect(page).toContain(words.assumed);
  expect(page).toContain(words.paybackWithin(range.favourable, range.cautious));
});

test("without an amount it says what to fill in", () => {
  const page = shown({ costs: null, reason: "amount-missing" });
  expect(page).toContain(words.reasons["amount-missing"]);
  expect(page).not.toContain('class="big"');
});
