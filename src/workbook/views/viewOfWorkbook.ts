import type { CheckStep } from "../CheckProgress";
import { CheckProgress } from "../CheckProgress";
import { nothingKept } from "../kept/KeptChoices";
import { readKeptPart } from "../kept/keptPart";
import { locateTables } from "../locateTables";
import { readLocatedTables } from "../parseRecords";
import { runToEnd } from "../runToEnd";
import type { WorkbookSnapshot } from "../snapshot";
import { cellsOfView } from "./cellsOfView";
import type { HiddenCells } from "./hiddenCells";
import { hiddenCellsInSteps } from "./hiddenCells";
import { providerKey, providersOf } from "./providersOf";
import type { RowsLeftOut } from "./rowsOfProvider";
import { rowsNotOfProvider } from "./rowsOfProvider";
import type { ViewOfWorkbook, WorkbookView } from "./WorkbookView";

/**
 * A workbook as one view shows it: of everybody together, or of one provider; with small numbers hidden on the terms of
 * that view, so that none can be read or recomputed from the sums within it.
 *
 * For: a report in the house, between a municipality and a provider. Not for: a copy for outside (`sharePlan`). Two views
 * beside each other are not protected: who has both the whole and all providers but one knows the one that is left.
 * Nor is what `protectedCounts` names. Figures of answers, trajectories, scales and shifts have a minimum of their own
 * where they are made, so their cells are left as they are.
 *
 * @param snapshot  is not changed
 */
export function viewOfWorkbook(snapshot: WorkbookSnapshot, view: WorkbookView): ViewOfWorkbook {
  return runToEnd(viewOfWorkbookInSteps(snapshot, view));
}

/** `viewOfWorkbook` in steps, so that whoever runs it can do something in between, or stop. */
export function* viewOfWorkbookInSteps(
  snapshot: WorkbookSnapshot,
  view: WorkbookView,
): Generator<CheckStep, ViewOfWorkbook> {
  const { mappings } = readKeptPart(snapshot.kept) ?? nothingKept;
  const located = locateTables(snapshot, mappings);
  const progress = new CheckProgress(
    [...located.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0),
  );
  yield progress.after(0);
  const { records } = yield* readLocatedTables(located, snapshot.dateSystem, progress);
  const providers = providersOf(records);
  const isAsked = (name: string): boolean =>
    view.kind === "provider" && providerKey(name) === providerKey(view.provider);
  const leftOut: RowsLeftOut =
    view.kind === "whole"
      ? { rows: new Map(), ofNobody: [] }
      : rowsNotOfProvider(records, view.provider, providers.length > 0 && providers.every(isAsked));
  yield progress.after(0);
  const hidden = yield* hiddenCellsInSteps(
    records,
    (table, row) => !leftOut.rows.get(table)?.has(row),
    progress,
  );
  const isSame = leftOut.rows.size === 0 && hidden.size === 0;
  return {
    snapshot: isSame ? snapshot : cellsOfView(snapshot, located.tables, leftOut.rows, hidden),
    hiddenNumbers: numbersHidden(hidden),
    tablesOfNobody: leftOut.ofNobody,
    providers,
    isKnown: view.kind === "whole" || providers.some(isAsked),
  };
}

/** A share that is only rounded is shown. */
function numbersHidden(hidden: HiddenCells): number {
  let numbers = 0;
  for (const rows of hidden.values()) {
    for (const cells of rows.values()) {
      for (const instead of cells.values()) if (typeof instead === "string") numbers += 1;
    }
  }
  return numbers;
}
