import type { NoTrajectoryFigure, TrajectoryFacts } from "../../report/TrajectoryFacts";
import { JourneysCard } from "./JourneysCard";
import { LeadTimeCard } from "./LeadTimeCard";
import { PromiseCard } from "./PromiseCard";
import { ReciprocityCard } from "./ReciprocityCard";
import { RecurrenceCard } from "./RecurrenceCard";
import type { Say } from "./Say";

interface Props {
  readonly facts: TrajectoryFacts;
  readonly say: Say;
}

/** What Trajecten tells of people together. What nobody keeps has no card. */
export function TrajectoryCards({ facts, say }: Props) {
  const { minimum, callBack, intake, leadTime, recurrence, reciprocity, journeys } = facts;
  const told = { minimum, say };
  return (
    <>
      {isKept(callBack) && <PromiseCard figure="callBack" promise={callBack} {...told} />}
      {isKept(intake) && <PromiseCard figure="intake" promise={intake} {...told} />}
      {isKept(leadTime) && <LeadTimeCard leadTime={leadTime} {...told} />}
      {isKept(journeys) && <JourneysCard journeys={journeys} say={say} />}
      {isKept(recurrence) && <RecurrenceCard recurrence={recurrence} {...told} />}
      {isKept(reciprocity) && <ReciprocityCard reciprocity={reciprocity} {...told} />}
    </>
  );
}

function isKept({ reason }: { readonly reason: NoTrajectoryFigure | null }): boolean {
  return reason !== "nothing-kept";
}
