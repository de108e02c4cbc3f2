import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect, test as base } from "@playwright/test";
import type { HostFailureNumber } from "../../src/workbench/host/hostFailures";
import type {} from "../../src/workbench/page/WorkbenchForTests";

/** What every test watches: nothing may go wrong unseen. */
interface Watched {
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
  readonly violations: string[];
}

export interface ShownFinding {
  readonly key: string;
  readonly title: string;
  /** As they are read aloud: "Activiteiten!H83". */
  readonly places: readonly string[];
}

export class Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly watched: Watched;

  constructor(page: Page, watched: Watched) {
    this.page = page;
    this.pane = page.frameLocator("iframe[title='Doelbereik']");
    this.watched = watched;
  }

  /** Opens the workbench and waits until the first check is there. */
  async open(): Promise<void> {
    await this.page.goto(process.env["DOELBEREIK_WORKBENCH"] ?? "");
    await this.checked();
  }

  async checked(): Promise<void> {
    await expect(this.foot).toBeVisible({ timeout: 60_000 });
    await expect(this.pane.getByRole("progressbar", { name: /rijen|rows/ })).toHaveCount(0);
  }

  get foot(): Locator {
    return this.pane.getByText(/^Gecontroleerd om \d\d:\d\d, /);
  }

  async screen(name: string): Promise<void> {
    await this.pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  }

  finding(key: string): Locator {
    return this.pane.locator(`[data-focus="finding ${key.replaceAll('"', '\\"')}"]`);
  }

  /** Every finding with its places, as the cards show them when they are opened. */
  async findings(): Promise<ShownFinding[]> {
    const heads = this.pane.locator("[data-focus^='finding ']");
    const keys = await heads.evaluateAll((all) =>
      all.map((head) => (head.getAttribute("data-focus") ?? "").replace(/^finding /, "")),
    );
    const found: ShownFinding[] = [];
    for (const key of keys) {
      const card = await this.openFinding(key);
      const labels = await card
        .getByRole("button", { name: /^Ga naar / })
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
      found.push({
        key,
        title: (await this.finding(key).locator(".ttl").textContent()) ?? "",
        places: labels.map((label) => label.replace(/^Ga naar /, "")),
      });
    }
    return found;
  }

  /** The key of the finding with this cause; it must be there. */
  async keyOf(cause: string): Promise<string> {
    const focus = await this.pane
      .locator(`[data-focus^="finding ${cause}|"]`)
      .first()
      .getAttribute("data-focus");
    return (focus ?? "").replace(/^finding /, "");
  }

  async openFinding(key: string): Promise<Locator> {
    const head = this.finding(key);
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    await expect(head).toHaveAttribute("aria-expanded", "true");
    return this.pane.locator("article.card", { has: head });
  }

  /** "Activiteiten!H83": what is selected in the grid. */
  selectedCell(): Promise<string> {
    return this.page.evaluate(() => {
      const workbook = window.workbench?.api.getActiveWorkbook();
      const sheet = workbook?.getActiveSheet();
      return `${sheet?.getSheetName() ?? ""}!${sheet?.getActiveRange()?.getA1Notation() ?? ""}`;
    });
  }

  /** Types into a cell as a user does: goes there, types, Enter. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.keyboard.type(text);
    // While it still colours the references of a formula, the grid's editor passes over Enter.
    if (text.startsWith("=")) await this.page.waitForTimeout(1500);
    await this.page.keyboard.press("Enter");
  }

  async select(sheet: string, cell: string): Promise<void> {
    // A click gives the grid the keyboard; where it lands does not matter.
    await this.page.locator(".univer-container").click({ position: { x: 300, y: 300 } });
    await this.page.evaluate(
      ([sheetName = "", address = ""]) => {
        const workbook = window.workbench?.api.getActiveWorkbook();
        const found = workbook?.getSheetByName(sheetName);
        if (!workbook || !found) throw new Error(sheetName);
        workbook.setActiveSheet(found);
        workbook.setActiveRange(found.getRange(address));
      },
      [sheet, cell],
    );
  }

  value(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(
      ([sheetName = "", cells = ""]) =>
        window.workbench?.api
          .getActiveWorkbook()
          ?.getSheetByName(sheetName)
          ?.getRange(cells)
          .getRawValues() ?? [],
      [sheet, address],
    );
  }

  /** As the grid shows them, with what spilled from formulas. */
  shown(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(
      ([sheetName = "", cells = ""]) =>
        window.workbench?.api.getActiveWorkbook()?.getSheetByName(sheetName)?.getRange(cells).getValues() ??
        [],
      [sheet, address],
    );
  }

  formula(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(
      ([sheetName = "", address = ""]) =>
        window.workbench?.api
          .getActiveWorkbook()
          ?.getSheetByName(sheetName)
          ?.getRange(address)
          .getFormula() ?? "",
      [sheet, cell],
    );
  }

  /** As narrow as Excel makes it on a small screen. */
  async narrowPane(): Promise<void> {
    await this.page.locator("iframe[title='Doelbereik']").evaluate((frame) => {
      (frame as HTMLElement).style.width = "320px";
    });
  }

  traffic(): Promise<{ batches: number; requestBytes: number; replyBytes: number }> {
    return this.page.evaluate(() => {
      const { batches = 0, requestBytes = 0, replyBytes = 0 } = window.workbench?.traffic ?? {};
      return { batches, requestBytes, replyBytes };
    });
  }

  /** Saves as the button does, and opens what was saved: everything the page remembered is gone. */
  async saveAndOpenAgain(): Promise<void> {
    const bytes = await this.page.evaluate(async () => [...((await window.workbench?.save()) ?? [])]);
    await this.openFile(new Uint8Array(bytes), "opgeslagen.xlsx");
  }

  async openFile(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(
      async ([content, fileName]) => window.workbench?.open(new Uint8Array(content), fileName),
      [[...bytes], name] as const,
    );
    await this.checked();
  }

  async addSheet(name: string): Promise<void> {
    await this.page.evaluate((sheetName) => {
      window.workbench?.api.getActiveWorkbook()?.insertSheet(sheetName);
    }, name);
  }

  /** The next call of the add-in ends with this failure of the host. */
  async failNext(code: HostFailureNumber): Promise<void> {
    await this.page.evaluate((failure) => window.workbench?.host.failNext(failure), code);
  }

  /** The sentences that came with errors of our formulas. */
  functionMessages(): Promise<string[]> {
    return this.page.evaluate(() => [...(window.workbench?.host.functions.messages.values() ?? [])]);
  }

  /** Presses a button of our ribbon. */
  async press(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label, exact: true }).click();
  }
}

export const test = base.extend<{ workbench: Workbench }>({
  workbench: async ({ page }, use) => {
    const watched: Watched = { consoleErrors: [], foreignRequests: [], violations: [] };
    page.on("console", (message) => {
      if (message.type() === "error") watched.consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => watched.consoleErrors.push(error.message));
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      const isLocal = ["127.0.0.1", "localhost"].includes(hostname) || ["data:", "blob:"].includes(protocol);
      if (!isLocal) watched.foreignRequests.push(request.url());
    });
    await page.exposeFunction("reportViolation", (text: string) => watched.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        void (window as unknown as { reportViolation(text: string): void }).reportViolation(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    await use(new Workbench(page, watched));
    expect(watched, "no console error, no request outside this machine, nothing against the CSP").toEqual({
      consoleErrors: [],
      foreignRequests: [],
      violations: [],
    });
    const unknown = await page.evaluate(() => window.workbench?.unknown ?? []);
    expect(unknown, "the add-in asks nothing that the host does not know").toEqual([]);
  },
});

export { expect };
