import { useState } from "react";
import type { Respondents } from "../../domain/experience/Respondents";
import { parsePeriod, periodLabel } from "../../domain/period";
import type { AnswerWords } from "../../text/AnswerWords";
import type { Language } from "../../text/sentencesIn";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import type { ActivityToAsk } from "./activitiesToAsk";
import { AnswerTarget } from "./AnswerTarget";
import { HintedField } from "./HintedField";
import { GoodToKnow } from "./GoodToKnow";
import { LabelledSelect } from "./LabelledSelect";
import { planAnswers, reportingPeriodOf } from "./planAnswers";
import { QuestionList } from "./QuestionList";

interface Props {
  readonly checked: CheckedFacts;
  /** At least one. */
  readonly activities: readonly ActivityToAsk[];
  readonly actions: PaneActions;
  readonly language: Language;
  readonly words: AnswerWords;
}

const respondents: readonly Respondents[] = ["participants", "professionals", "stakeholders"];
const isCode = (text: string): boolean => /^\d{4,}$/.test(text);

/** What is asked, about when, of whom; then what will be written, before anything is. */
export function AnswerForm({ checked, activities, actions, language, words }: Props) {
  const { start } = words;
  const reporting = reportingPeriodOf(checked.records.assignment);
  const [code, setCode] = useState(activities[0]?.code ?? "");
  const [periodText, setPeriodText] = useState(reporting === null ? "" : periodLabel(reporting));
  const [who, setWho] = useState<Respondents>("participants");
  const [lock, setLock] = useState("");
  const [wasTried, setTried] = useState(false);
  const activity = activities.find((one) => one.code === code) ?? activities[0];
  const period = parsePeriod(periodText);
  if (activity === undefined) return null;
  const { questions, withoutScale } = activity;
  const subject = period && { activity: activity.code, period, respondents: who, questions };
  const planned = subject && planAnswers(checked, subject);
  const begin = () => {
    setTried(true);
    if (subject === null || planned?.plan == null || !isCode(lock)) return;
    const { sheet } = planned.plan;
    void actions.startAnswers({ activityName: activity.name, sheet, code: lock, ...subject });
  };
  return (
    <form
      className="setup"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <LabelledSelect
        label={start.activity}
        options={activities.map(({ code: value, name }) => ({ value, name }))}
        chosen={activity.code}
        onChoose={setCode}
      />
      <HintedField
        label={start.period}
        text={periodText}
        onText={setPeriodText}
        hint={start.periodHint}
        problem={period === null && (wasTried || periodText !== "") ? start.periodUnknown : null}
      />
      <LabelledSelect
        label={start.respondents}
        options={respondents.map((value) => ({ value, name: start.respondentNames[value] }))}
        chosen={who}
        onChoose={setWho}
      />
      <QuestionList questions={questions} withoutScale={withoutScale} words={start} />
      <HintedField
        label={start.code}
        text={lock}
        onText={setLock}
        hint={start.codeHint}
        problem={wasTried && !isCode(lock) ? start.codeTooShort : null}
        isNumeric
      />
      {planned !== null && (
        <AnswerTarget
          planned={planned}
          onGoTo={(place) => void actions.goTo(place)}
          language={language}
          words={words}
        />
      )}
      <GoodToKnow words={start} />
      <button type="submit" className="btn p" aria-disabled={planned?.plan == null}>
        {start.begin}
      </button>
    </form>
  );
}
