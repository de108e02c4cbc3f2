import type { IMutationInfo, IUndoRedoService } from "@univerjs/core";

interface UndoStep {
  readonly undoMutations: IMutationInfo[];
  readonly redoMutations: IMutationInfo[];
}

/**
 * Makes the undo of a group run from its last write to its first. The grid (0.25.1) joins undo steps in the order of
 * the writes, so writes that overlap would come back wrong.
 */
export function undoBackwards(service: IUndoRedoService): void {
  const joinSteps = (group: UndoStep, step: UndoStep): void => {
    group.redoMutations.push(...step.redoMutations);
    group.undoMutations.unshift(...step.undoMutations);
  };
  Reflect.set(service, "_tryBatchingElements", joinSteps);
}
