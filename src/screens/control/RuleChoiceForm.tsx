import { Button, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleWords } from "../../text/RuleWords";
import type { RuleChoice } from "../../workbook/kept/KeptChoices";

interface Props {
  readonly words: RuleWords["card"];
  readonly onChoose: (choice: RuleChoice["choice"], reason: string) => Promise<void>;
}

const choices: readonly RuleChoice["choice"][] = ["milder", "off"];

/** Lets a rule count for less in this workbook, with a reason: without one nothing is saved. */
export function RuleChoiceForm({ words, onChoose }: Props) {
  const [choice, setChoice] = useState<RuleChoice["choice"]>("milder");
  const [reason, setReason] = useState("");
  const [isSaving, setSaving] = useState(false);
  const group = useId();
  const field = useId();
  const hint = useId();
  const isReady = reason.trim() !== "" && !isSaving;
  const save = async () => {
    if (!isReady) return;
    setSaving(true);
    await onChoose(choice, reason.trim());
    setSaving(false);
  };
  return (
    <div className="rulechoice">
      <div role="radiogroup" aria-label={words.change} className="row">
        {choices.map((one) => (
          <label key={one} className="hide">
            <input type="radio" name={group} checked={choice === one} onChange={() => setChoice(one)} />
            {words.choices[one]}
          </label>
        ))}
      </div>
      <label className="lb" htmlFor={field}>
        {words.reason}
      </label>
      <Textarea
        id={field}
        className="explanation"
        size="small"
        resize="vertical"
        rows={2}
        value={reason}
        aria-describedby={hint}
        onChange={(_, { value }) => setReason(value)}
      />
      <div className="row below">
        <p className="small mute grow" id={hint}>
          {words.reasonNeeded}
        </p>
        <Button size="small" disabledFocusable={!isReady} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
