import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetRow, WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { assignmentSettings } from "../template";
import { carriedValue } from "./carriedValue";
import type { CarriedValue, ContractContents, OwnSetting } from "./ContractContents";

type SettingName = keyof typeof assignmentSettings;

const names = Object.keys(assignmentSettings) as SettingName[];

/** The settings of Opdracht by the names of the contract; a setting that is not of the contract, or stands there twice, is one's own. */
export function settingsOf(
  located: LocatedTable | undefined,
  dateSystem: WorkbookSnapshot["dateSystem"],
): Pick<ContractContents, "settings" | "ownSettings"> {
  const settings: Partial<Record<SettingName, CarriedValue>> = {};
  const ownSettings: OwnSetting[] = [];
  for (const row of located?.rows ?? []) {
    const at = (field: string) => carriedValue(row, located?.columns[field] ?? -1, dateSystem);
    const [name, value] = [at("setting"), at("value")];
    const setting = settingIn(row, located?.columns["setting"] ?? -1);
    if (setting !== undefined && !(setting in settings)) {
      if (value !== null) settings[setting] = value;
    } else if (name !== null || value !== null) ownSettings.push({ name: name ?? "", value });
  }
  return { settings, ownSettings };
}

function settingIn({ values }: SheetRow, column: number): SettingName | undefined {
  const text = values[column];
  if (typeof text !== "string") return undefined;
  const literal = names.find((name) => normaliseName(name) === normaliseName(text));
  const near = literal === undefined ? nearestName(text, names) : null;
  return literal ?? names.find((name) => name === near);
}
