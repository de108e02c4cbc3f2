const namesOfPrototype = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The member an office.js name stands for: `values` in a load and `Values` in a write are the same property.
 * Null where the object has no such member on the wire.
 */
export function memberName(object: object, wanted: string): string | null {
  for (
    let level: unknown = Object.getPrototypeOf(object);
    isLevel(level);
    level = Object.getPrototypeOf(level)
  ) {
    const found = wireNames(level).get(wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  return null;
}

const isLevel = (level: unknown): level is object => level !== null && level !== Object.prototype;

function wireNames(prototype: object): ReadonlyMap<string, string> {
  const known = namesOfPrototype.get(prototype);
  if (known) return known;
  const onWire = Object.getOwnPropertyNames(prototype).filter((name) => /^[A-Z_]/.test(name));
  const names = new Map(onWire.map((name) => [name.toLowerCase(), name]));
  namesOfPrototype.set(prototype, names);
  return names;
}
