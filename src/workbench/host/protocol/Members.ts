import { HostObject } from "./HostObject";
import type { UnknownMember } from "./UnknownMember";
import { fail } from "./fail";
import { memberName } from "./memberName";

/** Reads, writes and calls members by their wire name. What is not there is reported and refused, never guessed. */
export class Members {
  constructor(private readonly onUnknown: (member: UnknownMember) => void) {}

  unknown(kind: UnknownMember["kind"], name: string, of: string | null): never {
    this.onUnknown({ kind, name, of });
    return fail("ApiNotFound", `[host] ${kind} ${of === null ? "" : `${of}.`}${name} is not implemented`);
  }

  keyOf(object: HostObject, name: string): string {
    return memberName(object, name) ?? this.unknown("property", name, object.typeName);
  }

  read(object: HostObject, name: string): unknown {
    return Reflect.get(object, this.keyOf(object, name));
  }

  call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    const key = memberName(object, name);
    const method: unknown = key === null ? undefined : Reflect.get(object, key);
    if (typeof method !== "function") return this.unknown("method", name, object.typeName);
    return Reflect.apply(method, object, values);
  }

  /** An object written to an object property (`format.set({fill: …})`) is written member by member. */
  assign(object: HostObject, name: string, value: unknown): unknown {
    const key = this.keyOf(object, name);
    // Only a plain object can be meant for a nested object; reading first would cost a full read of Range.Values.
    const nested = isPlainObject(value) ? Reflect.get(object, key) : undefined;
    if (isPlainObject(value) && nested instanceof HostObject) {
      for (const [inner, innerValue] of Object.entries(value)) this.assign(nested, inner, innerValue);
      return undefined;
    }
    if (!Reflect.set(object, key, value))
      fail("InvalidArgument", `[host] ${object.typeName}.${key} is read-only`);
    return undefined;
  }
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject);
