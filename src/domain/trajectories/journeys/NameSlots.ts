import { codeKey } from "../../codes/codeKey";

/** Gives each name a number, from 0 on in the order in which they come; capitals and white space do not count. */
export class NameSlots {
  /** As first written. */
  readonly names: string[] = [];
  readonly #bySpelling = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  /** The number of a name, a new one where it was not seen before. */
  of(name: string): number {
    let slot = this.#bySpelling.get(name);
    if (slot === undefined) {
      slot = this.#slotOfKey(codeKey(name), name);
      this.#bySpelling.set(name, slot);
    }
    return slot;
  }

  #slotOfKey(key: string, name: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.names.length);
    return this.names.push(name.trim()) - 1;
  }
}
