import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { JourneyFacts } from "../../../src/report/TrajectoryFacts";
import { JourneysCard } from "../../../src/screens/trajectories/JourneysCard";
import { JourneyTable } from "../../../src/screens/trajectories/JourneyTable";
import { say } from "./say";

const { journeys: words } = say.words;
const journeys: JourneyFacts = {
  minimum: 10,
  provisions: ["Wijkteam", "Sociale <basis>"],
  transitions: [
    { from: "entry", to: 0, persons: 74, treatment: "shown" },
    { from: 0, to: 1, persons: null, treatment: "primary" },
    { from: 1, to: "exit", persons: null, treatment: "secondary" },
  ],
  personsPerProvision: [],
  stays: [
    {
      provision: 0,
      persons: 74,
      treatment: "shown",
      personsOpen: 12,
      days: {
        median: { kind: "reached", days: 85.5 },
        percentile90: { kind: "not-reached", moreThanDays: 140 },
      },
    },
    { provision: 1, persons: null, treatment: "primary", personsOpen: null, days: null },
  ],
  provisionsLeftOut: 0,
  rowsLeftOut: 0,
  rowsNotStarted: 0,
  reason: null,
};

test("starts with the picture, with a button for the table", () => {
  const page = renderToStaticMarkup(createElement(JourneysCard, { journeys, say }));
  expect(page.match(/role="img"/g)).toHaveLength(1);
  expect(page).toContain(`aria-pressed="true">${words.flow}<`);
  expect(page).toContain(`aria-pressed="false">${words.table}<`);
});

test("the table says every step, small numbers in words and what is hidden beside them", () => {
  const page = renderToStaticMarkup(createElement(JourneyTable, { journeys, say }));
  expect(page).toContain('Instroom</th><td>Wijkteam</td><td class="num">74<');
  expect(page).toContain('Wijkteam</th><td>Sociale &lt;basis&gt;</td><td class="num">minder dan 10<');
  expect(page).toContain('<td>Uitstroom</td><td class="num">verborgen<');
  expect(page).toContain(words.hidden);
});

test("of a small group no duration is shown; where too many still stay, only that it is longer", () => {
  const page = renderToStaticMarkup(createElement(JourneysCard, { journeys, say }));
  expect(page).toContain('<td class="num">85,5</td><td class="num">meer dan 140</td>');
  expect(page).toContain('<td class="num">minder dan 10</td><td class="num"></td><td class="num"></td>');
  expect(page).toContain(words.open(12));
});

test("a reason stands instead of a picture", () => {
  const nothing = { ...journeys, transitions: [], stays: [], reason: "too-few" } as const;
  const page = renderToStaticMarkup(createElement(JourneysCard, { journeys: nothing, say }));
  expect(page).toContain(say.words.noFigure("too-few", "journeys", 10));
  expect(page).not.toContain("<button");
});
