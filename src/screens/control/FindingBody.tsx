import { describeFinding } from "../../text/describeFinding";
import type { Finding } from "../../workbook/findings";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { AboutRule } from "./AboutRule";
import { ExplanationField } from "./ExplanationField";
import { fixesOfFinding } from "./fixesOfFinding";
import { FixTable } from "./FixTable";
import { Places } from "./Places";
import type { Say } from "./Say";

interface Props {
  readonly finding: Finding;
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** Where it is, why it matters, how to mend it, the fixes we are sure of, and room to explain. */
export function FindingBody({ finding, checked, actions, say }: Props) {
  const { words, sentences } = say;
  const { examples, why, remedy, mayBeIgnored } = describeFinding(finding, sentences.findings);
  const lines = fixesOfFinding(finding.key, checked.fixes, checked.kept.appliedFixes);
  const kept = checked.kept.explanations.find((one) => one.finding === finding.key) ?? null;
  return (
    <>
      <dl className="kv">
        <dt>{words.where}</dt>
        <dd>
          <Places
            examples={examples}
            count={finding.count}
            withTexts={lines.length === 0}
            onGoTo={(place) => void actions.goTo(place)}
            say={say}
          />
        </dd>
        <dt>{words.why}</dt>
        <dd>{why}</dd>
        <dt>{words.remedy}</dt>
        <dd>{remedy}</dd>
        {mayBeIgnored !== null && (
          <>
            <dt>{words.mayBeIgnored}</dt>
            <dd>{mayBeIgnored}</dd>
          </>
        )}
      </dl>
      {lines.length > 0 && <FixTable lines={lines} actions={actions} say={say} />}
      <ExplanationField
        kept={kept}
        checkedAt={checked.time}
        hint={finding.severity === "error" ? words.explanation.hintAtError : words.explanation.hint}
        onExplain={(text) => actions.explain(finding.key, text)}
        say={say}
      />
      <AboutRule rule={finding.rule} actions={actions} say={say} />
    </>
  );
}
