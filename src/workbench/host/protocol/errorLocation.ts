import type { ObjectPath } from "./RichApiBatch";
import type { RunningBatch } from "./RunningBatch";

/** Where an action failed, as Excel writes it in `debugInfo.errorLocation`: "WorksheetCollection.getItem". */
export function errorLocation(batch: RunningBatch, actionIndex: number): string {
  const action = batch.body.Actions[actionIndex];
  if (!action) return "";
  if (action.Name !== "" && batch.resolved.has(action.ObjectPathId)) {
    return `${typeOfPath(batch, action.ObjectPathId)}.${camelCase(action.Name)}`;
  }
  const path = firstUnresolved(batch, action.ObjectPathId);
  if (!path) return "";
  const owner = path.ParentObjectPathId ? typeOfPath(batch, path.ParentObjectPathId) : "Workbook";
  return `${owner}.${path.ObjectPathType === 5 ? "getItem" : camelCase(path.Name)}`;
}

function firstUnresolved(batch: RunningBatch, pathId: number): ObjectPath | undefined {
  const path = batch.body.ObjectPaths[pathId];
  const parentId = path?.ParentObjectPathId;
  return parentId && !batch.resolved.has(parentId) ? firstUnresolved(batch, parentId) : path;
}

const typeOfPath = (batch: RunningBatch, pathId: number): string =>
  batch.resolved.get(pathId)?.typeName ?? "Object";

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
