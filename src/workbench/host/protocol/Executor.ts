import { HostError } from "./HostError";
import { HostObject } from "./HostObject";
import type { Members } from "./Members";
import type { ArgumentInfo, ObjectPath, RichApiAction, RichApiAnswer, RichApiBatch } from "./RichApiBatch";
import type { RunningBatch } from "./RunningBatch";
import { errorLocation } from "./errorLocation";
import { fail } from "./fail";
import { queryObject } from "./queryObject";

const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
};
const pathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 };

/**
 * Carries out one batch of the rich API on a tree of host objects. Actions before a failing one stay done, as in
 * Excel; the answer then holds their results and the error.
 */
export class Executor {
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly members: Members,
  ) {}

  release(referenceId: string): void {
    this.#references.delete(referenceId);
  }

  /** @param finish  what must succeed after the last action for the batch to have succeeded */
  async execute(body: RichApiBatch, finish: () => void): Promise<RichApiAnswer> {
    const batch: RunningBatch = { body, resolved: new Map() };
    const answer: RichApiAnswer = { TraceIds: [], Results: [] };
    let index = 0;
    try {
      for (const action of body.Actions) {
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
        const value = action.ActionType === actionType.trace ? null : await this.#act(batch, action);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
        index++;
      }
      finish();
    } catch (error) {
      answer.Error = failureOf(error, errorLocation(batch, index), index);
    }
    return answer;
  }

  async #act(batch: RunningBatch, action: RichApiAction): Promise<unknown> {
    const object = await this.#resolve(batch, action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) return this.#instantiate(batch, object);
    if (action.ActionType === actionType.query || action.ActionType === actionType.queryAsJson) {
      return object && queryObject(this.members, object, action.QueryInfo);
    }
    if (!object) return action.Name === "_KeepReference" ? null : fail("ItemNotFound");
    if (action.ActionType === actionType.method) return this.#call(batch, object, action);
    if (action.ActionType === actionType.setProperty) {
      const [value] = await this.#values(batch, action.ArgumentInfo);
      return this.members.assign(object, action.Name, value);
    }
    if (action.ActionType === actionType.update) {
      for (const [key, value] of Object.entries(action.ObjectState ?? {}))
        this.members.assign(object, key, value);
    }
    return null;
  }

  #instantiate(batch: RunningBatch, object: HostObject | null): Record<string, unknown> | null {
    if (object?.isReferencable && batch.body.AutoKeepReference) this.#keep(object);
    return object && object.identity();
  }

  #keep(object: HostObject): void {
    object.referenceId ??= `{ref-${this.#nextReference++}}`;
    this.#references.set(object.referenceId, object);
  }

  async #call(batch: RunningBatch, object: HostObject, action: RichApiAction): Promise<unknown> {
    if (action.Name === "_KeepReference") return this.#keep(object);
    if (action.Name === "_ReleaseReference") return this.release(object.referenceId ?? "");
    const value = await this.members.call(
      object,
      action.Name,
      await this.#values(batch, action.ArgumentInfo),
    );
    return value instanceof HostObject ? value.identity() : value;
  }

  async #values(batch: RunningBatch, info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      values.push(typeof pathId === "number" && pathId !== 0 ? await this.#resolve(batch, pathId) : value);
    }
    return values;
  }

  async #resolve(batch: RunningBatch, pathId: number): Promise<HostObject | null> {
    const known = batch.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = batch.body.ObjectPaths[pathId] ?? fail("InvalidObjectPath");
    const parent = path.ParentObjectPathId ? await this.#resolve(batch, path.ParentObjectPathId) : null;
    const isBelowNull = Boolean(path.ParentObjectPathId) && parent === null;
    const found = isBelowNull ? null : await this.#follow(batch, path, parent ?? this.root);
    const object = found instanceof HostObject ? found : null;
    batch.resolved.set(pathId, object);
    return object;
  }

  async #follow(batch: RunningBatch, path: ObjectPath, parent: HostObject): Promise<unknown> {
    const values = await this.#values(batch, path.ArgumentInfo);
    if (path.ObjectPathType === pathType.global) return this.root;
    if (path.ObjectPathType === pathType.newObject) {
      return this.services[path.Name] ?? this.members.unknown("service", path.Name, null);
    }
    if (path.ObjectPathType === pathType.method) return this.members.call(parent, path.Name, values);
    if (path.ObjectPathType === pathType.property) return this.members.read(parent, path.Name);
    if (path.ObjectPathType === pathType.indexer) return parent.indexer(values[0]);
    if (path.ObjectPathType === pathType.reference) {
      return this.#references.get(path.Name) ?? fail("InvalidReference");
    }
    return null;
  }
}

/** An error that is not Excel's own is the grid's or ours: office.js shows it as GeneralException with its message. */
function failureOf(error: unknown, location: string, actionIndex: number) {
  const known = error instanceof HostError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: known?.code ?? "GeneralException",
    Message: message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: known?.status ?? 500,
  };
}
