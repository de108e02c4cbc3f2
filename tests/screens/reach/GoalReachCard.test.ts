import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { GoalReachCard } from "../../../src/screens/reach/GoalReachCard";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { goalReachWith } from "./goalReachWith";

const { reach: words, picture: pictures } = paneWordsIn("nl");
const shown = (parts: Parameters<typeof goalReachWith>[0]): string =>
  renderToStaticMarkup(
    createElement(GoalReachCard, {
      reach: goalReachWith(parts),
      onGoTo: () => undefined,
      say: { words, pictures, sentences: sentencesIn("nl") },
    }),
  );
const counted = { lower: 400, upper: 400, exact: true, activitiesCounted: 1, activitiesNotCounted: 0 };

test("a single percentage stands only where persons were counted and the group is exact", () => {
  const all = { lower: 0.5, upper: 0.5 };
  const page = shown({ persons: counted, share: all, shareAtSize: all });
  expect(page).toContain('<p class="big">50%</p>');
  const range = { lower: 400 / 900, upper: 400 / 700 };
  const uncertain = shown({
    persons: counted,
    share: range,
    shareAtSize: all,
    sizeLower: 700,
    sizeUpper: 900,
  });
  expect(uncertain).toContain(`>${words.share({ lower: "44%", upper: "57%", exact: false })}<`);
  expect(uncertain).toContain('class="counted"');
});

test("without a share it heads the persons and draws no axis", () => {
  const page = shown({
    share: null,
    shareAtSize: null,
    size: null,
    sizeLower: null,
    sizeUpper: null,
    reason: "size-missing",
    missing: { sheet: "Doelgroepen", row: 7, column: 2 },
  });
  expect(page).toContain(words.persons({ ...counted, lower: 300, exact: false }));
  expect(page).toContain(words.goTo("Doelgroepen!C7"));
  expect(page).not.toContain('role="img"');
});
