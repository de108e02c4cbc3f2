import type { JourneyPlace } from "../../../src/domain/trajectories/journeys/Journeys";
import type { ProtectedTransition } from "../../../src/domain/trajectories/journeys/protectTransitions";
import { layersOf } from "../../../src/pictures/journeyFlow/layersOf";

const step = (from: JourneyPlace, to: JourneyPlace, persons: number | null): ProtectedTransition => ({
  from,
  to,
  persons,
  treatment: persons === null ? "secondary" : "shown",
});

test("where most come in from outside stands first, and behind it where its people go on", () => {
  const transitions = [
    step("entry", 0, 10),
    step("entry", 1, 90),
    step(1, 0, 50),
    step(0, 2, 30),
    step(2, "exit", 30),
    step(0, 1, 20),
  ];
  expect([...layersOf(transitions, 4)]).toEqual([
    [1, 1],
    [0, 2],
    [2, 3],
  ]);
});

test("no more layers than there is room for", () => {
  const transitions = [step("entry", 0, 90), step(0, 1, 50), step(1, 2, 30)];
  expect([...layersOf(transitions, 2).values()]).toEqual([1, 2, 2]);
});

test("provisions alike stand in the order in which they came; a step to itself moves nothing", () => {
  const transitions = [step("entry", 1, 20), step("entry", 0, 20), step(0, 0, 10)];
  expect([...layersOf(transitions, 4)]).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test("a hidden number does not tell by where its provision stands", () => {
  const withHidden = (persons: number | null) => [
    step("entry", 0, 50),
    step("entry", 1, persons),
    step(0, 1, 20),
  ];
  expect([...layersOf(withHidden(null), 4)]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
