import type { Grid } from "../grid/Grid";

/**
 * Settings and custom XML parts, kept in the workbook's own custom data so that they travel with it.
 * Sections: `settings` (key → value), `xmlParts` (id → text).
 */
export class WorkbookStore {
  constructor(private readonly grid: Grid) {}

  read(section: string): Readonly<Record<string, unknown>> {
    const value: unknown = this.#all[section];
    return typeof value === "object" && value !== null ? { ...value } : {};
  }

  put(section: string, key: string, value: unknown): void {
    this.#write(section, { ...this.read(section), [key]: value });
  }

  remove(section: string, key: string): void {
    const entries = Object.entries(this.read(section)).filter(([known]) => known !== key);
    this.#write(section, Object.fromEntries(entries));
  }

  /** As `Office.context.document.settings` has them: key and JSON text. */
  get settingPairs(): [string, string][] {
    return Object.entries(this.read("settings")).map(([key, value]) => [key, JSON.stringify(value)]);
  }

  set settingPairs(pairs: readonly (readonly [string, string])[]) {
    this.#write(
      "settings",
      Object.fromEntries(pairs.map(([key, json]) => [key, JSON.parse(json) as unknown])),
    );
  }

  get #all(): Readonly<Record<string, unknown>> {
    return this.grid.workbook.getCustomMetadata() ?? {};
  }

  #write(section: string, value: Readonly<Record<string, unknown>>): void {
    this.grid.edit(() => this.grid.workbook.setCustomMetadata({ ...this.#all, [section]: value }));
  }
}
