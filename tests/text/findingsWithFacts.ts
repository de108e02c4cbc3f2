import type { Cause, CauseFacts, Finding, FindingOf } from "../../src/workbook/findings";
import { causes } from "../../src/workbook/findings";

/** Facts for each cause: as a rule gives them, and with everything blank that may be blank. */
const facts: { readonly [C in Cause]: readonly [CauseFacts[C], ...CauseFacts[C][]] } = {
  "contract-reversed": [{ from: "2030-06-30", to: "2022-07-01" }],
  "period-outside-contract": [
    { periodFrom: "2021-01-01", periodTo: "2021-12-31", from: "2022-07-01", to: "2030-06-30" },
    { periodFrom: "2021-01-01", periodTo: null, from: "2022-07-01", to: null },
    { periodFrom: null, periodTo: "2031-12-31", from: null, to: "2030-06-30" },
  ],
  "evaluation-outside-contract": [
    { evaluation: "2031-01-15", from: "2022-07-01", to: "2030-06-30" },
    { evaluation: "2021-01-15", from: "2022-07-01", to: null },
    { evaluation: "2031-01-15", from: null, to: "2030-06-30" },
  ],
  "excluded-provision": [
    { activity: "Huishoudelijke hulp Noord", word: "huishoudelijke hulp" },
    { activity: null, word: "huishoudelijke hulp" },
  ],
  "goal-population-mixed": [
    { goal: "B1", wanted: "participants" },
    { goal: "R1", wanted: "residents" },
    { goal: null, wanted: "residents" },
  ],
  "indicator-population-mixed": [
    { indicator: "I1", goal: "B1", wanted: "participants" },
    { indicator: null, goal: "R1", wanted: "residents" },
  ],
  "only-output": [
    { goal: "B1", description: "Deelnemers leren elkaar kennen" },
    { goal: "B1", description: null },
  ],
  "activity-without-underpinning": [{ activity: "Koffie-inloop" }, { activity: null }],
  "agreement-without-status": [{ activity: "Koffie-inloop" }, { activity: null }],
  "status-without-agreement": [{ activity: "Koffie-inloop" }, { activity: null }],
  "hours-kept": [{ column: "Aantal uren" }],
  "several-owners": [
    { goal: "D1", owner: "Zorg en Jeugd" },
    { goal: null, owner: "Zorg; Jeugd" },
  ],
  "steering-by-numbers": [{ indicator: "I1" }, { indicator: null }],
  "town-result-per-provider": [
    { indicator: "I1", name: "Welzijn Noord" },
    { indicator: null, name: null },
  ],
  "maintain-unexplained": [{ indicator: "I1" }, { indicator: null }],
  "group-under-represented": [
    { activity: "A1", group: "Laaggeletterden", share: 0.06, targetShare: 0.12 },
    { activity: null, group: "Laaggeletterden", share: 0, targetShare: 0.12 },
  ],
  "table-missing": [
    { table: "Doelgroepen", foundSheet: "Doelgroep" },
    { table: "Doelen", foundSheet: null },
  ],
  "column-missing": [
    { table: "Doelgroepen", column: "Omvang", found: "Omvang in personen" },
    { table: "Doelgroepen", column: "Omvang", found: null },
  ],
  "column-renamed": [{ table: "Doelgroepen", column: "Omvang", found: "Omvnag" }],
  "column-twice": [{ table: "Activiteiten", column: "Aantal" }],
  "table-empty": [{ table: "Metingen" }],
  "mapping-stale": [{ table: "Activiteiten", sheet: "Programma 2023" }],
  "kept-part-unreadable": [{}],
  "rows-below-table": [
    { table: "Activiteiten", untilRow: null },
    { table: "Metingen", untilRow: 10_250 },
  ],
  "number-as-text": [
    { column: "Aantal", text: "12.5", number: 12.5 },
    { column: "Aantal", text: "•••••••••", number: 110_000_000 },
  ],
  "not-a-number": [
    { column: "Aantal", text: "veel" },
    { column: "Aantal", text: "2026-02-01" },
  ],
  "not-a-whole-number": [{ column: "Aantal", number: 12.5 }],
  "negative-number": [{ column: "Aantal", number: -3 }],
  "not-a-date": [{ column: "Peildatum", text: "vorig jaar" }],
  "not-a-period": [{ column: "Periode", text: "ooit" }],
  "not-a-choice": [
    { column: "Norm", text: "Hooger", choices: ["Hoger", "Lager"], suggestion: "Hoger" },
    { column: "Norm", text: "Omhoog", choices: ["Hoger", "Lager"], suggestion: null },
  ],
  "error-in-cell": [{ column: "Aantal", error: "#N/A" }],
  "formula-without-result": [{ column: "Aantal" }],
  "share-out-of-range": [{ column: "Waarde", number: 135 }],
  "mixed-share-notation": [{ indicator: "I-01", value: 0.35 }],
  "mixed-spread-notation": [
    { activity: "A-01", value: 0.35 },
    { activity: null, value: 0.35 },
  ],
  "bounds-reversed": [
    { indicator: "I-01", lower: 45, value: 40, upper: 48 },
    { indicator: null, lower: 48, value: null, upper: 45 },
  ],
  "setting-unusable": [{ setting: "Verslagjaar", text: "vorig jaar" }],
  "template-version-missing": [{ expected: "1.0" }],
  "template-version-differs": [{ found: "0.9", expected: "1.0" }],
  "duplicate-key": [{ table: "Metingen", key: ["I-01", "Noord", "2020"], times: 2, firstRow: 5 }],
  "hidden-rows": [{ table: "Activiteiten" }],
  "hidden-sheet": [
    { table: "Activiteiten", rows: 1200 },
    { table: "Doelen", rows: 1 },
  ],
  "recalculation-pending": [{}],
  "required-cell-blank": [{ table: "Activiteiten", column: "Aantal" }],
  "row-barely-filled": [{ table: "Activiteiten", column: "Code" }],
  "activity-without-goal": [{ activity: "Koffie-inloop" }, { activity: null }],
  "no-core-goal": [
    { activity: "Koffie-inloop", goals: ["D1", "D2"] },
    { activity: null, goals: ["D1"] },
  ],
  "several-core-goals": [
    { activity: "Koffie-inloop", goals: ["D1", "D2"] },
    { activity: null, goals: ["D1", "D2"] },
  ],
  "goal-without-activity": [
    { goal: "D2.1", description: "Meer contacten" },
    { goal: "D2.1", description: null },
  ],
  "goal-without-indicator": [
    { goal: "D2.1", description: "Meer contacten" },
    { goal: "D2.1", description: null },
  ],
  "unknown-goal": [
    { column: "Kerndoel", code: "Medeoen", suggestion: "Meedoen" },
    { column: "Kerndoel", code: "X9", suggestion: null },
  ],
  "unknown-target-group": [
    { column: "Doelgroep", code: "Oudren", suggestion: "Ouderen" },
    { column: "Doelgroep", code: "X9", suggestion: null },
  ],
  "unknown-activity": [
    { column: "Activiteit", code: "A-7", suggestion: "A-07" },
    { column: "Activiteit", code: "X9", suggestion: null },
  ],
  "unknown-statement": [
    { column: "Indicator", code: "Eenzam", suggestion: "Eenzaam" },
    { column: "Indicator", code: "X9", suggestion: null },
  ],
  "unknown-indicator": [
    { column: "Indicator", code: "Eenzam", suggestion: "Eenzaam" },
    { column: "Indicator", code: "X9", suggestion: null },
  ],
  "goal-cycle": [{ goals: ["D1", "D2"] }, { goals: ["D1"] }],
  "goal-without-parent": [{ goal: "D1.1" }, { goal: null }],
  "many-goals": [
    { activity: "Koffie-inloop", goals: 5 },
    { activity: null, goals: 4 },
  ],
  "direction-conflict": [
    { indicator: "I-01", goal: "R1", word: "minder", wanted: "lower", norm: "higher" },
    { indicator: null, goal: "R1", word: "meer", wanted: "higher", norm: "lower" },
  ],
  "counting-unit-missing": [
    { activity: "Koffie-inloop", count: 1200 },
    { activity: null, count: 1 },
  ],
  "target-without-source": [{ targetGroup: "G1" }, { targetGroup: null }],
  "target-without-reference-date": [{ targetGroup: "G1" }, { targetGroup: null }],
  "target-outdated": [
    { targetGroup: "G1", referenceDate: "2015-01-01", reportingYear: 2020 },
    { targetGroup: null, referenceDate: "2015-01-01", reportingYear: 2020 },
  ],
  "target-range-reversed": [
    { targetGroup: "G1", from: 900, to: 800 },
    { targetGroup: null, from: 900, to: 800 },
  ],
  "reach-above-target": [
    { activity: "Koffie-inloop", persons: 95_000, targetGroup: "G1", size: 80_000 },
    { activity: null, persons: 95_000, targetGroup: "G1", size: 80_000 },
  ],
  "target-above-inhabitants": [
    { targetGroup: "G1", size: 80_000_000, inhabitants: 162_902 },
    { targetGroup: null, size: 80_000_000, inhabitants: 162_902 },
  ],
  "overlap-unknown": [
    {
      targetGroup: "G1",
      activities: 5,
      personsLower: 1200,
      personsUpper: 3400,
      shareLower: 0.015,
      shareUpper: 0.0425,
    },
    {
      targetGroup: "G1",
      activities: 5,
      personsLower: 1200,
      personsUpper: 3400,
      shareLower: null,
      shareUpper: null,
    },
  ],
  "flow-out-of-balance": [
    { activity: "Koffie-inloop", atStart: 100, inflow: 30, outflow: 20, atEnd: 105, computed: 110 },
    { activity: null, atStart: 100, inflow: 30, outflow: 20, atEnd: 105, computed: 110 },
  ],
  "norm-missing": [{ indicator: "I-01" }, { indicator: null }],
  "margin-missing": [{ indicator: "I-01" }, { indicator: null }],
  "margin-negative": [
    { indicator: "I-01", margin: -3 },
    { indicator: null, margin: -2.5 },
  ],
  "expected-decline-missing": [{ indicator: "I-01" }, { indicator: null }],
  "margin-not-provable": [
    { indicator: "I-01", area: "Noord", kind: "share", margin: 2, persons: 2300, personsNeeded: 10_705 },
    { indicator: "I-02", area: null, kind: "mean", margin: 0.3, persons: 40, personsNeeded: null },
    { indicator: null, area: null, kind: null, margin: 20, persons: null, personsNeeded: null },
  ],
  "definition-changed": [
    { indicator: "I-01", area: "Noord", period: "2020", from: "19+", to: "18+" },
    { indicator: null, area: null, period: "2020", from: null, to: "18+" },
  ],
  "modelled-estimate": [
    { indicator: "I-01", area: "Noord", period: "2020" },
    { indicator: null, area: null, period: "2020" },
  ],
  "value-jumped": [
    {
      indicator: "I-01",
      area: "Noord",
      kind: "count",
      fromPeriod: "2020",
      toPeriod: "2021",
      from: 100,
      to: 240,
      factor: 2.4,
    },
    {
      indicator: null,
      area: null,
      kind: "share",
      fromPeriod: "2020",
      toPeriod: "2021",
      from: 48,
      to: 4.8,
      factor: 0.1,
    },
  ],
  "value-outlying": [
    { indicator: "I-01", area: "Noord", kind: "mean", period: "2020", value: 9, median: 5.05 },
    { indicator: null, area: null, kind: null, period: "2020", value: 9, median: 5.05 },
  ],
  "citizen-number-column": [{ column: "C", valid: 18, filled: 20 }],
  "citizen-number-alone": [{ column: "C" }],
  "missing-mark": [{ column: "Aantal", text: "<10" }],
};

export const allCauses = Object.keys(causes) as Cause[];

/** Findings of a cause with each of its facts: with one place, and with twenty. */
export function findingsOf<C extends Cause>(cause: C): Finding[] {
  return facts[cause].flatMap((given) =>
    [1, 20].map((count): Finding => {
      const example = { place: { sheet: "Activiteiten", row: 5, column: 8 }, facts: given };
      const finding: FindingOf<C> = {
        key: cause,
        cause,
        ...causes[cause],
        table: null,
        count,
        examples: [example],
        explanation: null,
      };
      return finding as Finding;
    }),
  );
}
