import { HostObject } from "../../protocol/HostObject";

/** What was set of an object that the grid does not show, by the name on the wire. */
export type KeptValues = Record<string, unknown>;

/** An object of which the host only keeps what was set: the grid shows none of it. */
export abstract class KeptObject extends HostObject {
  constructor(readonly kept: KeptValues) {
    super();
  }
}

/** Gives a class members that are read and written as they are. */
export function addKeptMembers(prototype: KeptObject, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: KeptObject) {
        return this.kept[name];
      },
      set(this: KeptObject, value: unknown) {
        this.kept[name] = value;
      },
    });
  }
}
