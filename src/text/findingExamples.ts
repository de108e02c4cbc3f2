import type { Cause, CauseFacts } from "../workbook/findings";

/**
 * Facts for each cause: first as a rule gives them, to show what a rule is about; then with everything blank that may be
 * blank, so that each sentence can be tried with it.
 */
export const findingExamples: { readonly [C in Cause]: readonly [CauseFacts[C], ...CauseFacts[C][]] } = {
  "personal-data-likely": [
    { column: "C", kind: "email-address", matches: 12, filled: 12 },
    { column: "C", kind: "home-address", matches: 1, filled: 40 },
  ],
  "personal-data-possible": [{ column: "D", kind: "name-in-text", matches: 1, filled: 12 }],
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
  "mixed-share-notation": [
    { indicator: "I-01", value: 0.35, meant: 35 },
    { indicator: "I-01", value: 0.35, meant: null },
  ],
  "mixed-spread-notation": [
    { activity: "A-01", value: 0.35 },
    { activity: null, value: 0.35 },
  ],
  "bounds-reversed": [
    { indicator: "I-01", lower: 45, value: 40, upper: 48 },
    { indicator: null, lower: 48, value: null, upper: 45 },
  ],
  "small-counts": [{ table: "Spreiding", minimum: 10 }],
  "spaces-around": [{ column: "Kerndoel", clean: "D1.2" }],
  "leading-zero-lost": [{ setting: "Gemeentecode", found: "363", meant: "0363" }],
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
  "unequal-measuring": [
    { goal: "D1", description: "Sterkere netwerken", criterion: "goal-attainment", rows: ["4", "9"] },
    { goal: "D1", description: null, criterion: "usefulness", rows: ["4", "9", "12"] },
  ],
  "answers-incomplete": [
    { activity: "A1", statement: "S1", answer: "A5", scale: "five-point" },
    { activity: null, statement: "S1", answer: "A1", scale: "three-smileys" },
  ],
  "answer-outside-scale": [
    { activity: "A1", statement: "S1", answer: "A4", scale: "three-smileys" },
    { activity: null, statement: "S1", answer: "A5", scale: "four-smileys" },
  ],
  "more-answers-than-invited": [
    { activity: "A1", statement: "S1", persons: 31, invited: 30 },
    { activity: null, statement: "S1", persons: 31, invited: 0 },
  ],
  "more-answers-than-participants": [
    { activity: "A1", statement: "S1", answers: 46, participants: 45 },
    { activity: null, statement: "S1", answers: 46, participants: 45 },
  ],
  "few-answers": [
    { statement: "S1", answers: 12, minimum: 10 },
    { statement: "S1", answers: 9, minimum: 10 },
  ],
  "low-response": [
    { activity: "A1", statement: "S1", answers: 20, invited: 100 },
    { activity: null, statement: "S1", answers: 20, invited: 100 },
  ],
  "response-unknown": [
    { activity: "A1", statement: "S1" },
    { activity: null, statement: "S1" },
  ],
  "contribution-not-named": [{ statement: "S1" }],
  "criteria-missing": [
    { goal: "D1", description: "Sterkere netwerken", missing: ["usefulness"] },
    { goal: "D1", description: null, missing: ["usefulness", "goal-attainment"] },
  ],
  "verdict-not-interpreted": [{ indicator: "I1", verdict: "not-moving" }],
  "one-source-kind": [
    { goal: "D1", description: "Sterkere netwerken", kind: "figures" },
    { goal: "D1", description: null, kind: "experience" },
  ],
  "story-consent-missing": [{ goal: "D1" }, { goal: null }],
  "story-consent-refused": [{ goal: "D1" }, { goal: null }],
  "day-unit-missing": [
    { callBackDays: 5, intakeDays: 10 },
    { callBackDays: 1, intakeDays: null },
    { callBackDays: null, intakeDays: 10 },
  ],
  "reference-date-missing": [{ open: 12 }, { open: 1 }],
  "promise-overdue": [
    { column: "Teruggebeld", normDays: 5, unit: "working" },
    { column: "Intake", normDays: 1, unit: "calendar" },
  ],
  "follow-up-incomplete": [
    { months: 6, persons: 15, referenceDate: "2023-12-31" },
    { months: 1, persons: 0, referenceDate: "2023-12-31" },
  ],
  "recurrence-term-missing": [{ persons: 3 }, { persons: 1 }],
  "dates-reversed": [{ column: "Eind", after: "Start", days: 31 }],
  "date-after-reference": [{ column: "Melding", referenceDate: "2023-12-31" }],
  "earlier-date-missing": [{ column: "Eind", missing: "Start" }],
  "shifted-above-start": [
    { provision: "Dagbesteding", shifted: 1800, atStart: 1700 },
    { provision: null, shifted: 18, atStart: 17 },
  ],
  "went-back-above-shifted": [
    { provision: "Dagbesteding", wentBack: 70, shifted: 60 },
    { provision: null, wentBack: 70, shifted: 60 },
  ],
  "stepped-above-start": [
    { provision: "Dagbesteding", stepped: 210, atStart: 200 },
    { provision: null, stepped: 210, atStart: 200 },
  ],
  "score-off-scale": [{ column: "Voor", score: 3.5, instrument: "ZRM 2017", lowest: 1, highest: 5 }],
  "scale-unknown": [
    { instrument: "Participatielader", suggestion: "Participatieladder" },
    { instrument: "Eigen lijst", suggestion: null },
  ],
  "scale-impossible": [{ instrument: "Eigen lijst", lowest: 10, highest: 1 }],
  "scale-mixed": [{ instrument: "ZRM 2017", column: "Hoogste", score: 10, expected: 5 }],
  "instrument-version-missing": [{ column: "Instrument", instrument: "ZRM" }],
  "instruments-mixed": [{ before: "ZRM 2013", after: "ZRM 2017" }],
  "domain-not-of-instrument": [
    { domain: "Sociaal netwrk", instrument: "ZRM 2017", suggestion: "Sociaal netwerk" },
    { domain: "Verslaving", instrument: "ZRM 2017", suggestion: null },
    { domain: null, instrument: "ZRM 2017", suggestion: null },
  ],
  "case-source-missing": [{ caseName: "Maatwerkbudget" }, { caseName: null }],
  "case-years-missing": [{ caseName: "Maatwerkbudget" }, { caseName: null }],
  "case-parties-missing": [
    { caseName: "Maatwerkbudget", columns: ["Kas", "Baten bij"] },
    { caseName: null, columns: ["Kas"] },
  ],
  "case-aspects-missing": [
    { caseName: "Maatwerkbudget", aspects: ["involvement", "legitimacy", "returns"] },
    { caseName: null, aspects: ["returns"] },
  ],
  "avoided-range-reversed": [
    { caseName: "Maatwerkbudget", from: 12000, to: 6000 },
    { caseName: null, from: 12000, to: 6000 },
  ],
  "avoided-outside-range": [
    { caseName: "Maatwerkbudget", avoided: 15000, from: 6000, to: 12000 },
    { caseName: null, avoided: 15000, from: null, to: 12000 },
    { caseName: null, avoided: 5000, from: 6000, to: null },
  ],
  "amount-too-low": [
    { column: "Kosten", number: -6500, least: "zero" },
    { column: "Jaren", number: 0, least: "above-zero" },
  ],
  "horizon-beyond-observed": [
    { caseName: "Maatwerkbudget", years: 5, observedYears: 1 },
    { caseName: null, years: 2, observedYears: 1.5 },
  ],
  "citizen-number-column": [{ column: "C", valid: 18, filled: 20 }],
  "citizen-number-alone": [{ column: "C" }],
  "missing-mark": [{ column: "Aantal", text: "<10" }],
  "copied-down": [
    { table: "Activiteiten", rows: 4, untilRow: 9 },
    { table: "Antwoorden", rows: 3, untilRow: 12 },
  ],
  "spread-above-count": [
    { activity: "Koffie-inloop", spread: 340, count: 300 },
    { activity: null, spread: 340, count: 300 },
  ],
  "target-shares-off": [
    { activity: "A-01", sum: 112.5, groups: 3 },
    { activity: null, sum: 30, groups: 2 },
  ],
  "counts-rounded": [{ table: "Activiteiten", counts: 12, multiple: 10 }],
  "reporting-period-reversed": [{ from: "2023-12-31", to: "2023-01-01" }],
  "period-outside-reporting-year": [
    { from: "2022-01-01", to: "2022-12-31", reportingYear: 2023 },
    { from: null, to: "2022-12-31", reportingYear: 2023 },
    { from: "2024-01-01", to: null, reportingYear: 2023 },
  ],
  "row-after-report": [{ table: "Metingen", period: "2025", until: "2023-12" }],
  "answers-of-other-period": [{ period: "2022", reported: "2023" }],
  "earlier-value-changed": [
    { indicator: "I-01", area: "Noord", kind: "share", period: "2022", before: 35, now: 38 },
    { indicator: null, area: null, kind: null, period: "2022", before: 35, now: 38 },
  ],
  "start-differs-from-end": [
    { activity: "Koffie-inloop", end: 110, start: 100 },
    { activity: null, end: 110, start: 100 },
  ],
  "code-reused": [{ table: "Activiteiten", code: "A-03", before: "Koffie-inloop", now: "Schuldhulpmaatje" }],
  "code-changed": [{ table: "Activiteiten", name: "Koffie-inloop", before: "A-03", now: "A-13" }],
  "count-repeated": [
    { activity: "Koffie-inloop", count: 120, compared: 8 },
    { activity: null, count: 120, compared: 8 },
  ],
  "answers-repeated": [
    { activity: "A-01", statement: "S-01", answers: 64, compared: 8 },
    { activity: null, statement: "S-01", answers: 64, compared: 8 },
  ],
  "count-jumped": [
    { activity: "Koffie-inloop", before: 100, now: 240, factor: 2.4 },
    { activity: null, before: 240, now: 100, factor: 100 / 240 },
    { activity: "Koffie-inloop", before: 5000, now: 0, factor: null },
    { activity: null, before: 0, now: 312, factor: null },
  ],
  "terms-changed": [
    { indicator: "I-01", column: "Marge", before: 3, now: 5 },
    { indicator: null, column: "Instrument", before: "Inwonerpeiling", now: null },
  ],
  "row-disappeared": [
    { table: "Activiteiten", code: "A-03", name: "Koffie-inloop" },
    { table: "Activiteiten", code: "A-03", name: null },
  ],
  "previous-of-other-municipality": [{ before: "Haarlem", now: "Amsterdam" }],
  "previous-of-other-provider": [{ before: "Welzijn Noord", now: "Welzijn Zuid" }],
  "previous-not-before": [{ before: 2024, now: 2023 }],
  "previous-long-before": [{ before: 2020, now: 2023 }],
  "previous-without-tables": [{}],
};
