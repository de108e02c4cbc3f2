import { template } from "../../workbook/template";
import { CardList } from "../CardList";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { CostsPart } from "./CostsPart";
import { figuresNotKept } from "./figuresNotKept";
import { Group } from "./Group";
import type { Say } from "./Say";
import { ScaleCard } from "./ScaleCard";
import { ShiftCard } from "./ShiftCard";
import { tablesMissing } from "./tablesMissing";
import { TrajectoryCards } from "./TrajectoryCards";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** What the sheets on trajectories and costs tell; what is missing before they can tell anything. */
export function Trajectories({ checked, actions, say }: Props) {
  const { trajectories, scales, shifts, costs } = checked.report;
  const { words } = say;
  const missing = tablesMissing(checked.records);
  const sheets = missing.map((table) => template[table].name);
  if (trajectories === null && scales.length + shifts.length === 0 && costs === null) {
    const insert = {
      button: words.insertSheets,
      onPress: () => void actions.insertTemplate(missing),
    };
    return <EmptyState text={words.empty(sheets)} {...(missing.length > 0 ? insert : {})} />;
  }
  const notKept = trajectories === null ? [] : figuresNotKept(trajectories);
  return (
    <div className="ways">
      {trajectories !== null && (
        <>
          <Group title={words.trajectories} />
          <TrajectoryCards facts={trajectories} say={say} />
        </>
      )}
      {scales.length > 0 && (
        <>
          <Group title={words.scales.group} about={words.scales.careful} />
          <CardList
            cards={scales.map((scale, index) => () => <ScaleCard key={index} scale={scale} say={say} />)}
            more={words.more}
          />
        </>
      )}
      {shifts.length > 0 && (
        <>
          <Group title={words.shifts.group} about={words.shifts.careful} />
          {shifts.map((shift, index) => (
            <ShiftCard key={index} shift={shift} say={say} />
          ))}
        </>
      )}
      {costs !== null && <CostsPart costs={costs} say={say} />}
      <div className="foot">
        {notKept.length > 0 && <p>{words.notKept(notKept)}</p>}
        {sheets.length > 0 && <p>{words.sheetsMissing(sheets)}</p>}
        <p>{words.foot}</p>
      </div>
    </div>
  );
}
