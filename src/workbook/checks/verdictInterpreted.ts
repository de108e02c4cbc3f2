import { verdictsToInterpret } from "../verdictsToInterpret";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * D01: what gives a reason to talk is talked about: Duiding has a row about the indicator or its goal.
 *
 * Only where Duiding is kept: an empty sheet of the template asks nothing.
 */
export const verdictInterpreted: Check = ({ records, series }) => {
  const table = records.indicators;
  const talks = records.interpretations;
  if (table === null || talks === null || talks.rows.length === 0) return [];
  // Without the column nobody can see what was talked about: that is a finding of its own.
  if (talks.columns["topic"] === undefined) return [];
  return verdictsToInterpret(records, series).flatMap((indicator) => {
    const found = series.find(
      (one) => one.indicator === indicator && one.judgement.followUp === "reason-to-talk",
    );
    if (found === undefined) return [];
    return [
      {
        cause: "verdict-not-interpreted" as const,
        table: "indicators" as const,
        place: placeOf(table, indicator.row, "code"),
        facts: { indicator: indicator.code ?? "", verdict: found.judgement.verdict },
        group: "",
      },
    ];
  });
};
