import { HostCollection } from "../protocol/HostCollection";
import { textArgument } from "../protocol/textArgument";
import { Setting } from "./Setting";
import type { WorkbookStore } from "./WorkbookStore";

/** `workbook.settings`. */
export class Settings extends HostCollection<Setting> {
  constructor(private readonly store: WorkbookStore) {
    super();
  }

  override get typeName(): string {
    return "SettingCollection";
  }

  override get items(): readonly Setting[] {
    return Object.keys(this.store.read("settings")).map((key) => new Setting(this.store, key));
  }

  override find(key: unknown): Setting | null {
    return this.items.find((setting) => setting.Key === key) ?? null;
  }

  Add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.store, textArgument(key));
    setting.Value = value;
    return setting;
  }
}
