import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MovementScreen } from "../../../src/screens/movement/MovementScreen";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkedSnapshot } from "../checkedSnapshot";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";

const words = paneWordsIn("nl").movement;
const { verdictNames, labels } = sentencesIn("nl");
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(MovementScreen, { facts, actions: noActions }));

const head = "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |";
const measured = "| Indicator | Periode | Waarde | Aantal (n) |";
const moved = (indicators: string, measurements: string): string =>
  shown(
    paneWith(
      checkedSnapshot({
        Opdracht: "| Veld | Waarde |\n| Gemeente | Haarlem |",
        Indicatoren: `${head}\n${indicators}`,
        Metingen: `${measured}\n${measurements}`,
      }),
    ),
  );

const contacts = "| I-1 | S1 | Contacten | Inwoners | Aandeel | Lager | 2 |";
const help = "| I-2 | S1 | Hulp vragen | Inwoners | Aandeel | Lager | 3 |";
const still = "| I-1 | 2022 | 48% | 2300 |\n| I-1 | 2023 | 48% | 2300 |";
const better = "| I-2 | 2022 | 48% | 2300 |\n| I-2 | 2023 | 40% | 2300 |";

test("48% and 40% of 2,300 moved favourably, downwards, with the wish, the persons and a picture (guide, card 2)", () => {
  const page = moved(help, better);
  expect(page).toContain(`<b>${verdictNames["moved-favourably"]}</b>`);
  expect(page).toContain(labels.wanted.lower);
  expect(page).toContain(words.margin(3, "share"));
  expect(page).toContain(words.persons(2300));
  expect(page).toContain("rotate(180 10 10)");
  expect(page.match(/role="img"/g)).toHaveLength(1);
});

test("48% twice cannot be told within 2 points, and some 10,700 persons are needed (guide, card 1)", () => {
  const page = moved(contacts, still);
  expect(page).toContain(`<b>${verdictNames["cannot-tell"]}</b>`);
  expect(page).toContain("10.700");
  expect(page).toContain(`<span class="tag">${words.measurementQuestion}</span>`);
});

test("it says whose figures these are not, and how many flags chance alone would raise", () => {
  const page = moved(`${contacts}\n${help}`, `${still}\n${better}`);
  expect(page).toContain(words.advice("Haarlem"));
  expect(page).toContain(labels.falseFlags(2, 0.1));
});

test("each filter has its count, and all of them are pressed or not", () => {
  const page = moved(`${contacts}\n${help}`, `${still}\n${better}`);
  expect(page).toContain(`aria-pressed="true">${words.filters.all(2)}<`);
  expect(page).toContain(`aria-pressed="false">${words.filters.measurementQuestion(1)}<`);
  expect(page).toContain(`aria-pressed="false">${words.filters.reasonToTalk(0)}<`);
});

test("pictures in one unit have one step: 2 points look the same beside a change of 8", () => {
  const page = moved(
    `${contacts}\n${help}`,
    `${still}\n| I-2 | 2022 | 78% | 2300 |\n| I-2 | 2023 | 40% | 2300 |`,
  );
  const axes = page.split("<article").slice(1);
  const step = (card: string | undefined): number => {
    const values = [...(card ?? "").matchAll(/class="value"[^>]*>(\d+)/g)].map(([, value]) => Number(value));
    return Math.abs((values[1] ?? 0) - (values[0] ?? 0));
  };
  expect(step(axes[0])).toBeGreaterThan(0);
  expect(step(axes[0])).toBe(step(axes[1]));
});

test("an indicator that stands twice is shown twice, without a complaint of React", () => {
  const page = moved(`${help}\n${help}`, better);
  expect(page.match(/<article/g)).toHaveLength(2);
});

test("before the first check it offers the check", () => {
  expect(shown(paneWith(null))).toContain(`>${words.check}<`);
});

test("without the sheet it offers the template; with an empty sheet it says what to fill in", () => {
  expect(shown(paneWith(checkedSnapshot({})))).toContain(words.insertTemplate);
  const page = shown(paneWith(checkedSnapshot({ Indicatoren: head })));
  expect(page).toContain(words.empty.rows);
  expect(page).not.toContain("<button");
});

test("of sixty indicators fifty are shown, with a button for the other ten", () => {
  const sixty = Array.from(
    { length: 60 },
    (_, index) => `| I-${index} | S1 | N | Inwoners | Aandeel | Lager | 2 |`,
  );
  const page = moved(sixty.join("\n"), still);
  expect(page.match(/<article/g)).toHaveLength(50);
  expect(page).toContain(words.more(10));
});
