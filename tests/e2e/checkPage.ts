import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test as base } from "@playwright/test";

/** What every test watches: nothing may go wrong unseen, and nothing may leave this machine. */
interface Watched {
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
  readonly violations: string[];
}

export class CheckPage {
  readonly page: Page;
  /** Every address that was asked for since the page was ready. */
  readonly asked: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until it would also work without a network. */
  async open(query = ""): Promise<void> {
    await this.page.goto(
      `${process.env["DOELBEREIK_WORKBENCH"] ?? ""}/invoegtoepassing/controle.html${query}`,
    );
    await expect(this.page.getByText(/Werkt zonder internet|Works without internet/)).toBeVisible();
    await this.page.waitForLoadState("networkidle");
    this.asked.length = 0;
  }

  /** Paths of files, or what a file holds under a name of its own. */
  async choose(
    ...files: readonly (string | { readonly name: string; readonly buffer: Buffer })[]
  ): Promise<void> {
    const chosen = files.map((file) => ({
      name: typeof file === "string" ? basename(file) : file.name,
      mimeType: "",
      buffer: typeof file === "string" ? readFileSync(file) : file.buffer,
    }));
    await this.page.locator("input[type=file]").first().setInputFiles(chosen);
  }

  async checked(count: number): Promise<void> {
    await expect(this.rows).toHaveCount(count);
    await expect(this.page.getByRole("button", { name: /^(Lijst leegmaken|Clear the list)$/ })).toBeVisible({
      timeout: 60_000,
    });
  }

  get rows(): Locator {
    return this.page.locator(".files tbody tr");
  }

  get detail(): Locator {
    return this.page.locator(".detail");
  }

  async openFile(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
    await expect(this.detail.getByRole("navigation")).toBeVisible();
  }

  async screen(name: string): Promise<void> {
    await this.detail.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await expect(this.detail.getByRole("heading", { level: 1 })).toBeVisible();
  }
}

export const test = base.extend<{ checkPage: CheckPage }>({
  checkPage: async ({ page }, use) => {
    const watched: Watched = { consoleErrors: [], foreignRequests: [], violations: [] };
    const checkPage = new CheckPage(page);
    const own = new URL(process.env["DOELBEREIK_WORKBENCH"] ?? "").origin;
    page.on("console", (message) => {
      if (message.type() === "error") watched.consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => watched.consoleErrors.push(error.message));
    page.context().on("request", (request) => {
      checkPage.asked.push(request.url());
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol !== "blob:") watched.foreignRequests.push(request.url());
    });
    await page.exposeFunction("reportViolation", (text: string) => watched.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        void (window as unknown as { reportViolation(text: string): void }).reportViolation(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    await use(checkPage);
    expect(watched, "no console error, no request elsewhere, nothing against the CSP").toEqual({
      consoleErrors: [],
      foreignRequests: [],
      violations: [],
    });
  },
});

export { expect };
