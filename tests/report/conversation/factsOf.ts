import type { ConversationFacts } from "../../../src/report/conversation/ConversationFacts";
import { reportOfSnapshot } from "../../../src/report/conversation/reportOfSnapshot";
import type { ReportView } from "../../../src/report/conversation/ReportView";
import { runToEnd } from "../../../src/workbook/runToEnd";
import { snapshotOf } from "../../workbook/snapshotOf";

export type Sheets = Readonly<Record<string, string>>;

interface Beside {
  readonly view?: ReportView;
  /** Last year's workbook. */
  readonly previous?: Sheets;
}

/** What is put on the table of a workbook that is written in the notation of `snapshotOf`. */
export function factsOf(
  sheets: Sheets,
  { view = { kind: "whole" }, previous }: Beside = {},
): ConversationFacts {
  return runToEnd(
    reportOfSnapshot(snapshotOf(sheets), {
      view,
      previous: previous === undefined ? null : snapshotOf(previous),
    }),
  );
}

export const assignment = (...settings: readonly string[]): string =>
  ["| Veld | Waarde |", "| Verslagjaar | 2023 |", ...settings].join("\n");

/** W › R (a result) › B (a contribution), and S: a result with nothing below it. */
export const goals = `
  | Code | Niveau                  | Bovenliggend | Omschrijving | Populatie  |
  | W    | Domein                  |              | Meedoen      | Inwoners   |
  | R    | Maatschappelijk resultaat | W          | Netwerk      | Inwoners   |
  | B    | Bijdrage                | R            | Ontmoeten    | Deelnemers |
  | S    | Maatschappelijk resultaat | W          | Taal         | Inwoners   |`;
