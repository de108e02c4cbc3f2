/** The commands of the ribbon and the context menu, as the manifest names them. */
export type CommandName =
  | "controleren"
  | "koppelen"
  | "bereik"
  | "beweging"
  | "sjabloon"
  | "herstelFormules"
  | "vastzettenAlsWaarden"
  | "formulesTerugzetten";

/**
 * Ties the buttons of the ribbon to what they do. Excel is told that a command ended also where it failed: until then
 * it keeps the button busy. What goes wrong is the command's own to say.
 */
export function registerCommands(commands: Readonly<Record<CommandName, () => Promise<void>>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
      } finally {
        event.completed();
      }
    });
  }
}
