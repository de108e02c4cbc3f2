import { Button } from "@fluentui/react-components";
import { productVersion } from "../../report/productVersion";
import { paneWordsIn } from "../../text/paneWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { PaneActions } from "../PaneActions";
import type { PaneFacts } from "../PaneFacts";
import "./about.css";
import { handOverWordsIn } from "../../text/handOverWordsIn";
import { ProviderTemplateCard } from "./ProviderTemplateCard";
import { AboutSection } from "./AboutSection";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What is sent, how to start, how the outcomes come about, and which version this is. */
export function AboutScreen({ facts, actions }: Props) {
  const { title, whatItIs, sent, start, formulas, roles, method, keyboard, version } = paneWordsIn(
    facts.language,
  ).about;
  const { labels } = sentencesIn(facts.language);
  return (
    <div className="about">
      <h1>{title}</h1>
      <p>{whatItIs}</p>
      <AboutSection title={sent.title} lines={sent.lines} />
      <section className="card c">
        <h2>{start.title}</h2>
        <ol className="steps">
          {start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{start.template}</p>
        <Button size="small" onClick={() => void actions.insertTemplate()}>
          {start.insertTemplate}
        </Button>
      </section>
      <ProviderTemplateCard
        words={handOverWordsIn(facts.language).template}
        onMake={(wish) => actions.makeTemplate(wish)}
      />
      <section className="card c">
        <h2>{formulas.title}</h2>
        <p>{formulas.line}</p>
        <Button size="small" onClick={() => void actions.writeExamples()}>
          {formulas.writeExamples}
        </Button>
      </section>
      <section className="card c">
        <h2>{roles.title}</h2>
        {roles.lines.map(({ who, what }) => (
          <p key={who}>
            <b>{who}</b> {what}
          </p>
        ))}
      </section>
      <AboutSection title={method.title} lines={[...labels.method, ...method.lines]}>
        <h3 className="small">{method.sourcesTitle}</h3>
        <ul className="sources">
          {method.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </AboutSection>
      <AboutSection title={keyboard.title} lines={keyboard.lines} />
      <AboutSection title={version.title} lines={[version.line(productVersion), version.licence]} />
    </div>
  );
}
