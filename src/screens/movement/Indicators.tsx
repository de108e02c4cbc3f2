import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Place } from "../../workbook/findings";
import { CardList } from "../CardList";
import type { CheckedFacts } from "../PaneFacts";
import { axisSteps } from "./axisSteps";
import { IndicatorCard } from "./IndicatorCard";
import type { IndicatorChoice } from "./IndicatorChoice";
import { MovementFilters } from "./MovementFilters";
import { MovementLegend } from "./MovementLegend";
import { placeToFill } from "./placeToFill";
import type { Say } from "./Say";

interface Props {
  readonly checked: CheckedFacts;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** Every indicator in every area, or only those that ask for a talk or for better measuring. */
export function Indicators({ checked, onGoTo, say }: Props) {
  const [choice, setChoice] = useState<IndicatorChoice>("all");
  const { indicators, comparisons, expectedFalseFlags } = checked.report;
  const steps = useMemo(() => axisSteps(indicators), [indicators]);
  const chosen =
    choice === "all" ? indicators : indicators.filter(({ judgement }) => judgement.followUp === choice);
  const { filters } = say.words;
  return (
    <>
      <section className="sec filter">
        <MovementFilters indicators={indicators} choice={choice} onChoice={setChoice} words={filters} />
        <MovementLegend words={say.words.legend} />
      </section>
      {chosen.length === 0 && (
        <section className="sec">
          <p>{filters.nothingLeft}</p>
          <Button size="small" className="only" onClick={() => setChoice("all")}>
            {filters.showAll}
          </Button>
        </section>
      )}
      <CardList
        key={choice}
        cards={chosen.map((indicator, index) => () => (
          <IndicatorCard
            key={`${indicator.code} ${indicator.area ?? ""} ${index}`}
            indicator={indicator}
            step={steps.get(indicator.kind)}
            place={placeToFill(indicator, checked.records)}
            onGoTo={onGoTo}
            say={say}
          />
        ))}
        more={say.words.more}
      />
      <p className="foot">{say.sentences.labels.falseFlags(comparisons, expectedFalseFlags)}</p>
    </>
  );
}
