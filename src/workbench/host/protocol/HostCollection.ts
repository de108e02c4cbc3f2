import { HostObject } from "./HostObject";
import { fail } from "./fail";

/** A collection over a function, so that it never holds a second copy of the workbook's state. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  /** By position, by Id or by name whatever its capitals; null when there is none. */
  find(key: unknown): Item | null {
    if (typeof key === "number") return this.items[key] ?? null;
    const wanted = String(key).toLowerCase();
    const isWanted = (item: Item): boolean =>
      Reflect.get(item, "Id") === key || String(Reflect.get(item, "Name") ?? "").toLowerCase() === wanted;
    return this.items.find(isWanted) ?? null;
  }

  override indexer(key: unknown): Item {
    return this.find(key) ?? fail("ItemNotFound");
  }

  override identity(): Record<string, unknown> {
    return {};
  }

  get Count(): number {
    return this.items.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): Item {
    return this.indexer(key);
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    return (typeof index === "number" ? this.items[index] : undefined) ?? fail("InvalidArgument");
  }
}
