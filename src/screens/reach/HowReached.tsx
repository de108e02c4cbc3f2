import type { GoalReach, PersonsReached } from "../../report/report";
import type { Place } from "../../workbook/findings";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import type { Say } from "./Say";

interface Props {
  readonly reach: GoalReach;
  readonly persons: PersonsReached;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** Where both bounds come from, what the target group rests on, and how to know more. */
export function HowReached({ reach, persons, onGoTo, say }: Props) {
  const { how } = say.words;
  const notCounted = say.sentences.reach.notCounted(persons);
  return (
    <Disclosure title={how.title} about={reach.goalDescription ?? reach.goal}>
      {persons.exact ? (
        <p>
          <b>{how.counted}</b> {how.countedOnce}
        </p>
      ) : (
        <>
          <LowerBound reach={reach} onGoTo={onGoTo} say={say} />
          <p>
            <b>{how.upper}</b> {upperInWords(reach, say)}
          </p>
        </>
      )}
      {reach.size !== null && (
        <p>
          <b>{how.targetGroup}</b> {how.size(reach)}
        </p>
      )}
      {notCounted !== null && <p>{notCounted}</p>}
      {!persons.exact && (persons.activitiesCounted > 1 || reach.largest?.unit === "visits") && (
        <p>
          <b>{how.closer}</b> {persons.activitiesCounted > 1 ? how.question : how.countPersons}
        </p>
      )}
    </Disclosure>
  );
}

function LowerBound({ reach: { largest }, onGoTo, say }: Omit<Props, "persons">) {
  const { how, goTo } = say.words;
  if (largest === null || largest.unit === "visits") {
    return (
      <p>
        <b>{how.lower}</b> {how.onlyVisits}
      </p>
    );
  }
  return (
    <p>
      <b>{how.lower}</b> {how.largest(largest)}:{" "}
      <CellLink place={largest.place} onGoTo={onGoTo} goTo={goTo} labels={say.sentences.labels.place} />
    </p>
  );
}

function upperInWords({ activities, cappedByTarget, sizeUpper }: GoalReach, { words: { how } }: Say): string {
  const counted = activities.filter(({ unit, count }) => unit !== null && count !== null);
  const sum = counted.reduce((total, { count }) => total + (count ?? 0), 0);
  // It may be hidden numbers that bring it above the target group: that is said apart.
  if (!cappedByTarget || sizeUpper === null || sum <= sizeUpper)
    return how.sum(counted.some(({ unit }) => unit === "visits"));
  return how.capped(sum, sizeUpper);
}
