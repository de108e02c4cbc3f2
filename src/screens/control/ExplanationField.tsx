import { Button, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Explanation } from "../../workbook/kept/KeptChoices";
import { savedInWords } from "./savedInWords";
import type { Say } from "./Say";

interface Props {
  readonly kept: Explanation | null;
  /** When the workbook was last checked, to know what "today" is. */
  readonly checkedAt: string;
  readonly hint: string;
  readonly onExplain: (text: string) => Promise<void>;
  readonly say: Say;
}

/** Why a finding may stand, in the user's own words. Saved on leaving the field: nothing typed gets lost. */
export function ExplanationField({ kept, checkedAt, hint, onExplain, say }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const field = useId();
  const below = useId();
  const text = draft ?? kept?.text ?? "";
  const isChanged = text.trim() !== (kept?.text ?? "");
  const save = async () => {
    if (!isChanged || isSaving) return;
    setSaving(true);
    await onExplain(text);
    setSaving(false);
  };
  return (
    <div>
      <label className="lb" htmlFor={field}>
        {say.words.explanation.label}
      </label>
      <Textarea
        id={field}
        className="explanation"
        size="small"
        resize="vertical"
        rows={2}
        value={text}
        aria-describedby={below}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => void save()}
      />
      <div className="row below">
        <p className="small mute grow" id={below}>
          {kept !== null && !isChanged ? savedInWords(kept.time, checkedAt, say) : hint}
        </p>
        <Button size="small" disabledFocusable={!isChanged || isSaving} onClick={() => void save()}>
          {say.words.explanation.save}
        </Button>
      </div>
    </div>
  );
}
