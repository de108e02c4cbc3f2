import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { ExperienceReport } from "../../report/ExperienceReport";
import type { Report } from "../../report/report";
import { CardList } from "../CardList";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { AnswerLegend } from "./AnswerLegend";
import { goalCards } from "./goalCards";
import { GoalExperienceCard } from "./GoalExperienceCard";
import { isOnlyFigures } from "./isOnlyFigures";
import type { Say } from "./Say";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** A card for each goal; what is missing before there can be any. */
export function GoalExperiences({ checked: { report, records }, actions, say }: Props) {
  const { words } = say;
  const { experience } = report;
  const all = goalCards(report);
  const cards = all.filter((card) => !isOnlyFigures(card));
  const scales = scalesDrawn(experience);
  const negative = negativeStatements(experience);
  return (
    <>
      {experience === null && (
        <EmptyState
          text={words.empty.tables}
          button={words.insertSheets}
          onPress={() => void actions.insertTemplate(["statements", "answers"])}
        />
      )}
      {experience?.goals.length === 0 && <EmptyState text={words.empty.statements} />}
      {scales.length > 0 && <AnswerLegend scales={scales} say={say} />}
      <CardList
        cards={cards.map((card) => () => (
          <GoalExperienceCard
            key={card.goal}
            card={card}
            negative={negative}
            minimumGroupSize={records.assignment.minimumGroupSize}
            say={say}
          />
        ))}
        more={words.more}
      />
      <Foot report={report} onlyFigures={all.filter(isOnlyFigures).map(({ goal }) => goal)} say={say} />
    </>
  );
}

interface FootProps {
  readonly report: Report;
  readonly onlyFigures: readonly string[];
  readonly say: Say;
}

function Foot({ report: { agreements, experience }, onlyFigures, say: { words } }: FootProps) {
  const withoutGoal = agreements?.withoutGoal;
  const unknown = experience?.rowsNotCounted.statementUnknown ?? 0;
  return (
    <div className="foot">
      {withoutGoal !== undefined && withoutGoal.agreements > 0 && (
        <p>{words.agreementsWithoutGoal(withoutGoal)}</p>
      )}
      {unknown > 0 && <p>{words.statementUnknown(unknown)}</p>}
      {onlyFigures.length > 0 && <p>{words.onlyFigures(onlyFigures)}</p>}
      {experience !== null && experience.goals.length > 0 && <p>{words.foot}</p>}
    </div>
  );
}

function scalesDrawn(experience: ExperienceReport | null): AnswerScale[] {
  const statements = (experience?.goals ?? []).flatMap((goal) => goal.statements);
  return [
    ...new Set(
      statements.flatMap(({ experienced }) => (experienced?.distribution ? [experienced.scale] : [])),
    ),
  ];
}

function negativeStatements(experience: ExperienceReport | null): Set<string> {
  const statements = (experience?.goals ?? []).flatMap((goal) => goal.statements);
  return new Set(statements.filter(({ direction }) => direction === "negative").map(({ code }) => code));
}
