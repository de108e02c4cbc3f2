import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { BesideWorkbook } from "../BesideWorkbook";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { appliedElsewhere } from "./appliedElsewhere";
import { AppliedFixesCard } from "./AppliedFixesCard";
import { ChosenRulesCard } from "./ChosenRulesCard";
import { ControlBanner } from "./ControlBanner";
import { ControlFilters } from "./ControlFilters";
import { ControlFoot } from "./ControlFoot";
import { filterFindings } from "./filterFindings";
import { FindingBody } from "./FindingBody";
import { FindingCard } from "./FindingCard";
import { noFilter } from "./FindingFilter";
import { FindingGroupList } from "./FindingGroupList";
import { groupFindings } from "./groupFindings";
import { NoSheets } from "./NoSheets";
import type { Say } from "./Say";
import { SealCard } from "./SealCard";
import { ShareCard } from "./ShareCard";
import { sheetsOfFindings } from "./sheetsOfFindings";
import { toggled } from "./toggled";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** The outcome of a check: what was found, by weight, and what was mended already. */
export function CheckedWorkbookView({ checked, actions, say }: Props) {
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const keptFocus = useKeptFocus();
  const canShare = useContext(BesideWorkbook);
  const { findings, rowsRead } = checked.report;
  const tabs = checked.sheets.map(({ name }) => name);
  const groups = groupFindings(filterFindings(findings, filter));
  const applied = appliedElsewhere(checked.kept.appliedFixes, findings);
  return (
    <div {...keptFocus}>
      <ControlBanner report={checked.report} say={say} />
      {Object.values(rowsRead).every((rows) => rows === null) && (
        <NoSheets onInsertTemplate={() => void actions.insertTemplate()} say={say} />
      )}
      {findings.length > 0 && (
        <ControlFilters
          findings={findings}
          sheets={sheetsOfFindings(findings, tabs)}
          filter={filter}
          onFilter={setFilter}
          say={say}
        />
      )}
      {groups.map((group) => (
        <FindingGroupList
          key={group.severity}
          group={group}
          say={say}
          card={(finding) => (
            <FindingCard
              key={finding.key}
              finding={finding}
              isOpen={opened.has(finding.key)}
              onToggle={() => setOpened(toggled(opened, finding.key))}
              say={say}
            >
              <FindingBody finding={finding} checked={checked} actions={actions} say={say} />
            </FindingCard>
          )}
        />
      ))}
      {findings.length > 0 && groups.length === 0 && (
        <section className="sec">
          <p>{say.words.filters.nothingLeft}</p>
          <Button size="small" className="only" onClick={() => setFilter(noFilter)}>
            {say.words.filters.showAll}
          </Button>
        </section>
      )}
      {applied.length > 0 && <AppliedFixesCard applied={applied} actions={actions} say={say} />}
      {checked.report.chosenRules.length > 0 && (
        <ChosenRulesCard chosen={checked.report.chosenRules} actions={actions} say={say} />
      )}
      <SealCard checked={checked} actions={actions} say={say} />
      {canShare && <ShareCard actions={actions} say={say} />}
      <ControlFoot
        checked={checked}
        onCheck={() => void actions.check()}
        onSheets={() => void actions.writeOutcomes()}
        say={say}
      />
    </div>
  );
}
