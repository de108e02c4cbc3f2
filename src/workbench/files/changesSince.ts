import type { IWorkbookData } from "@univerjs/core";
import { keptNamespace } from "../../workbook/kept/keptPart";
import type { WorkbookEdit } from "../../xlsx/WorkbookEdit";
import { changesOfSheet } from "./changes/changesOfSheet";
import { cellsOutsideTable, contentsOfSheet } from "./changes/contentsOfSheet";
import type { GridSheet } from "./changes/GridSheet";
import { gridSheets, resourceOf } from "./changes/GridSheet";
import type { UnwrittenChange } from "./changes/UnwrittenChange";
import { resourceNames } from "./resourceNames";

export interface Changes {
  /** In the order in which `patchWorkbook` must make them. */
  readonly edits: readonly WorkbookEdit[];
  /** What the file will not get: say it before saving. */
  readonly unwritten: readonly UnwrittenChange[];
}

/**
 * What was changed in the grid since a file was opened, as edits of that file. Values, rows added to a table, sheets of
 * ours and the choices we keep are written; formulas that were typed, formats and plain new sheets are not, and are
 * listed.
 *
 * @param opened  as `univerOfWorkbook` gave it
 * @param now     as the grid saves it
 */
export function changesSince(opened: IWorkbookData, now: IWorkbookData): Changes {
  const before = gridSheets(opened);
  const edits: WorkbookEdit[] = [];
  const unwritten: UnwrittenChange[] = [];
  for (const sheet of gridSheets(now)) {
    const old = before.find(({ id }) => id === sheet.id);
    const changes = old === undefined ? changesOfNewSheet(sheet) : changesOfSheet(old, sheet);
    edits.push(...changes.edits);
    unwritten.push(...changes.unwritten);
  }
  const gone = before.filter(({ id }) => !now.sheetOrder.includes(id));
  unwritten.push(
    ...gone.map(({ name }): UnwrittenChange => ({ kind: "sheet-removed", sheet: name, count: 1 })),
  );
  const parts = changesOfParts(opened, now);
  const others = [...unwritten, ...parts.unwritten, ...changesOfNames(opened, now)];
  const recalculate: WorkbookEdit[] = edits.length > 0 ? [{ kind: "recalculate-on-open" }] : [];
  return { edits: [...edits, ...parts.edits, ...recalculate], unwritten: others };
}

function changesOfNewSheet(sheet: GridSheet): Changes {
  const contents = contentsOfSheet(sheet);
  if (contents === null)
    return { edits: [], unwritten: [{ kind: "sheet-added", sheet: sheet.name, count: 1 }] };
  const outside = cellsOutsideTable(sheet);
  const unwritten: UnwrittenChange[] = [
    { kind: "cell-outside-table", sheet: sheet.name, count: outside },
    { kind: "rule", sheet: sheet.name, count: sheet.rules },
  ];
  return {
    edits: [{ kind: "add-sheet", sheet: contents }],
    unwritten: unwritten.filter(({ count }) => count > 0),
  };
}

/** Ours is written; other people's custom XML stays as it is in the file. */
function changesOfParts(opened: IWorkbookData, now: IWorkbookData): Changes {
  const [before, after] = [xmlPartsOf(opened), xmlPartsOf(now)];
  const ours = after.find(isOurs);
  const isNew = ours !== undefined && !before.includes(ours);
  const others = [
    ...after.filter((part) => !isOurs(part) && !before.includes(part)),
    ...before.filter((part) => (!isOurs(part) || ours === undefined) && !after.includes(part)),
  ];
  return {
    edits: isNew ? [{ kind: "keep-choices", xml: ours }] : [],
    unwritten: others.length === 0 ? [] : [{ kind: "custom-xml", sheet: null, count: others.length }],
  };
}

function xmlPartsOf({ custom }: IWorkbookData): string[] {
  const parts: unknown = custom?.["xmlParts"];
  if (typeof parts !== "object" || parts === null) return [];
  return Object.values(parts).filter((part): part is string => typeof part === "string");
}

const isOurs = (xml: string): boolean => xml.includes(`"${keptNamespace}"`);

function changesOfNames(opened: IWorkbookData, now: IWorkbookData): UnwrittenChange[] {
  const [before, after] = [opened, now].map((workbook) => {
    const names = resourceOf<{ name: string; formulaOrRefString: string }>(
      workbook,
      resourceNames.definedNames,
    );
    return Object.values(names).map((one) => `${one?.name ?? ""}=${one?.formulaOrRefString ?? ""}`);
  });
  const changed = (after ?? []).filter((name) => !before?.includes(name));
  const gone = (before ?? []).filter((name) => !after?.includes(name));
  const count = Math.max(changed.length, gone.length);
  return count === 0 ? [] : [{ kind: "name", sheet: null, count }];
}
