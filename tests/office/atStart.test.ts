import { hostTheme, luminanceOf } from "../../src/office/hostTheme";
import type { CommandName } from "../../src/office/registerCommands";
import { registerCommands } from "../../src/office/registerCommands";
import { showPane } from "../../src/office/showPane";
import { languageOf, whenReady } from "../../src/office/whenReady";
import { calculated, open } from "./opened";

const sheets = { Blad: { rows: [["a"]] } };
const names: readonly CommandName[] = [
  "controleren",
  "koppelen",
  "bereik",
  "beweging",
  "sjabloon",
  "herstelFormules",
  "vastzettenAlsWaarden",
  "formulesTerugzetten",
];

function commands(run: (name: CommandName) => Promise<void>) {
  return Object.fromEntries(names.map((name) => [name, () => run(name)])) as Record<
    CommandName,
    () => Promise<void>
  >;
}

describe("whenReady", () => {
  it("speaks the language of Excel's own buttons: Dutch, else English", async () => {
    const { Office } = await open(sheets);
    expect(await whenReady()).toEqual({ language: "nl" });
    Office.context.displayLanguage = "en-US";
    expect(await whenReady()).toEqual({ language: "en" });
    expect(["nl-BE", "NL", "nld", "fr-FR"].map(languageOf)).toEqual(["nl", "nl", "en", "en"]);
  });
});

describe("registerCommands", () => {
  it("runs the command of a button, and says when it ended", async () => {
    const { Office } = await open(sheets);
    const ran: string[] = [];
    registerCommands(commands((name) => Promise.resolve(void ran.push(name))));
    for (const name of names) await Office.press(name);
    expect(ran).toEqual(names);
  });

  it("says that a command ended also where it failed", async () => {
    const { Office } = await open(sheets);
    const failed: unknown[] = [];
    const associate = Office.actions.associate.bind(Office.actions);
    Office.actions.associate = (name, command) => {
      associate(name, (event) =>
        (command(event) as Promise<void>).catch((error: unknown) => failed.push(error)),
      );
    };
    registerCommands(commands(() => Promise.reject(new RangeError("not today"))));
    await Office.press("bereik");
    await calculated();
    expect(failed).toEqual([new RangeError("not today")]);
  });
});

describe("showPane", () => {
  it("asks Office to show the pane", async () => {
    const { host } = await open(sheets);
    await showPane();
    expect(host.runtime.GetAppRuntimeState()).toBe("Visible");
  });
});

describe("hostTheme", () => {
  it.each([
    [undefined, null],
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#F3F2F1" }, false],
    [{ bodyBackgroundColor: "wit" }, null],
  ])("of %p is dark: %p", async (theme, isDark) => {
    const { Office } = await open(sheets);
    Office.context.officeTheme = theme;
    expect(hostTheme()).toEqual({ isDark });
  });

  it.each([
    ["#000000", 0],
    ["#ffffff", 1],
    ["#808080", 0.2159],
  ])("relative luminance of %s is %d (WCAG 2.2, definition of relative luminance)", (colour, expected) => {
    expect(luminanceOf(colour)).toBeCloseTo(expected, 4);
  });
});
