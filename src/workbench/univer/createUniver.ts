import type { IUniverConfig, Plugin, PluginCtor } from "@univerjs/core";
import { LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** A preset of the grid: plug-ins, each with or without its settings. */
export interface GridPreset {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?])[];
}

export interface GridConfiguration extends Pick<IUniverConfig, "locale" | "locales"> {
  readonly presets: readonly GridPreset[];
}

/**
 * The grid with its plug-ins, in the order of the presets (plug-ins depend on it); of two with the same name the later
 * one stays. What @univerjs/presets does, without its paid packages.
 */
export function createUniver({ presets, ...texts }: GridConfiguration): { univer: Univer; api: FUniver } {
  const univer = new Univer({ ...texts, logLevel: LogLevel.WARN });
  const byName = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const plugin: readonly [PluginCtor<Plugin>, unknown?] = isPair(entry) ? entry : [entry];
    byName.set(plugin[0].pluginName, plugin);
  }
  for (const [Constructor, settings] of byName.values()) univer.registerPlugin(Constructor, settings ?? {});
  return { univer, api: FUniver.newAPI(univer) };
}

const isPair = (entry: GridPreset["plugins"][number]): entry is readonly [PluginCtor<Plugin>, unknown?] =>
  Array.isArray(entry);
