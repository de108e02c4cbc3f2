import type { WorkbookHost } from "../../src/workbench/host/Host";
import { requirements } from "../../src/workbench/host/requirements";

export interface OfficeStandIn {
  readonly onReady: (callback?: (info: object) => void) => Promise<object>;
  readonly context: {
    displayLanguage: string;
    contentLanguage: string;
    officeTheme: object | undefined;
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  };
  readonly actions: { associate(name: string, command: OfficeCommand): void };
  readonly addin: { showAsTaskpane(): Promise<void>; hide(): Promise<void> };
  /** Runs an associated command as the ribbon would; resolves once it says that it is completed. */
  press(name: string): Promise<void>;
}

export type OfficeCommand = (event: { completed(): void; source: { id: string } }) => unknown;

/**
 * What office.js's outer half puts in `Office`, of which only the inner half (the Excel API) runs in Node: readiness,
 * languages, requirement sets as the host declares them, commands, showing the pane. A frame has the real one.
 */
export function officeStandIn(host: WorkbookHost): OfficeStandIn {
  const commands = new Map<string, OfficeCommand>();
  return {
    onReady: (callback) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: "nl-NL",
      contentLanguage: "nl-NL",
      officeTheme: undefined,
      requirements: { isSetSupported },
    },
    actions: { associate: (name, command) => commands.set(name, command) },
    addin: {
      showAsTaskpane: () => Promise.resolve(host.runtime.SetAppRuntimeState("Visible")),
      hide: () => Promise.resolve(host.runtime.SetAppRuntimeState("Background")),
    },
    press: (name) => press(commands, name),
  };
}

function press(commands: ReadonlyMap<string, OfficeCommand>, name: string): Promise<void> {
  const command = commands.get(name);
  if (!command) return Promise.reject(new Error(`no command ${name} is associated`));
  return new Promise((completed) => {
    command({ completed, source: { id: name } });
  });
}

/** As office.js compares them: by parts, "1.10" is newer than "1.9". */
function isSetSupported(name: string, version: string | number = 0): boolean {
  const known = Object.entries(requirements).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  const [major = 0, minor = 0] = String(known[1]).split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
