import type { TimesSeen } from "../../../../src/domain/statistics/kaplanMeier";
import { journeysOf } from "../../../../src/domain/trajectories/journeys/journeysOf";
import { stayDurations } from "../../../../src/domain/trajectories/journeys/stayDurations";
import { amlMaintained, amlNonmaintained, freireich } from "../../statistics/survivalTimes";
import type { StayRow } from "./staysOf";
import { staysOf } from "./staysOf";

const referenceDay = 500;

/** One stay a person, so that it lasts as long as given. */
const staysLasting = (provision: string, { ended, open }: TimesSeen): StayRow[] => [
  ...Array.from(ended, (days, index): StayRow => [`${provision}e${index}`, provision, 100, 100 + days]),
  ...Array.from(open, (days, index): StayRow => [
    `${provision}o${index}`,
    provision,
    referenceDay - days,
    null,
  ]),
];

describe("how long people stay", () => {
  const rows = [
    ...staysLasting("maintained", amlMaintained),
    ...staysLasting("not maintained", amlNonmaintained),
    ...staysLasting("6-MP", freireich.treated),
    ...staysLasting("placebo", freireich.placebo),
  ];
  const found = stayDurations(journeysOf(staysOf(rows), referenceDay));

  it("has the medians 31 and 23 of aml (R survival), 23 and 8 of Freireich (1963)", () => {
    const medians = found.map(({ days }) => days.median);
    expect(medians).toEqual([31, 23, 23, 8].map((days) => ({ kind: "reached", days })));
  });

  it("does not know P90 under 6-MP, of whom more than half never relapsed in 35 weeks", () => {
    expect(found[2]?.days.percentile90).toEqual({ kind: "not-reached", moreThanDays: 35 });
  });

  it("counts persons, and those still open", () => {
    expect(found.map(({ provision, persons, personsOpen }) => [provision, persons, personsOpen])).toEqual([
      [0, 11, 4],
      [1, 12, 1],
      [2, 21, 12],
      [3, 21, 0],
    ]);
  });

  it("counts a person with several stays once, and every stay's days", () => {
    const [one, ...others] = stayDurations(
      journeysOf(
        staysOf([
          ["p", "A", 0, 10],
          ["p", "A", 20, 40],
          ["p", "A", 490, null],
          ["p", "A", 495, null],
          ["q", "A", 0, 0],
          ["r", "B", null, null],
        ]),
        referenceDay,
      ),
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ provision: 0, persons: 2, personsOpen: 1, days: { ended: 3, open: 2 } });
    // By hand: at risk 5 on day 0, 3 on day 10 and 1 on day 20: 4/5, then times 2/3, then 0.
    expect(one?.days.median).toEqual({ kind: "reached", days: 20 });
  });
});
