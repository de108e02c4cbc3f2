import { fail } from "./fail";

/**
 * An object of Excel's model as office.js sees it. Members on the wire begin with a capital or an underscore
 * (`Values`, `_RegisterDataChangedEvent`); everything else is the host's own and cannot be reached from outside.
 */
export abstract class HostObject {
  /** Given by the executor once office.js asks to keep the object for a later batch. */
  referenceId: string | null = null;

  /** The class name in error locations; said aloud because minifying renames classes. */
  abstract get typeName(): string;

  /** What `load()` without a selection returns, by wire name. */
  get scalars(): readonly string[] {
    return [];
  }

  /** Ranges are found again by reference; other objects by their Id. */
  get isReferencable(): boolean {
    return false;
  }

  /** What office.js needs to find the object again. */
  identity(): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    if (this.referenceId !== null) identity._ReferenceId = this.referenceId;
    const id: unknown = Reflect.get(this, "Id");
    if (id !== undefined) identity.Id = id;
    return identity;
  }

  /** `collection[key]`; only collections have it. */
  indexer(key: unknown): HostObject {
    return fail("ApiNotFound", `[host] ${this.typeName} has no item ${String(key)}`);
  }
}
