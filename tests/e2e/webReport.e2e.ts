import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { ReportDocument } from "../../src/documents/reports/ReportDocument";
import { reportKinds } from "../../src/report/conversation/ReportKind";
import { webReport } from "../../src/documents/web/webReport";
import { everyBlock } from "../documents/reports/everyBlock";
import type { Sample } from "../documents/reports/reportsOfSample";
import { reportsOf, samples, snapshotOfSample } from "../documents/reports/reportsOfSample";

const looks = [
  ["light", 1200, { colorScheme: "light", forcedColors: "none" }],
  ["dark", 1200, { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", 1200, { colorScheme: "dark", forcedColors: "active" }],
  ["narrow", 320, { colorScheme: "light", forcedColors: "none" }],
] as const;
type Look = (typeof looks)[number];
const [light, , , narrow] = looks;

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}

/** Opens a report in these looks: accessible, without a request, and never wider than the screen. */
async function sound(
  page: Page,
  report: ReportDocument,
  name: string,
  shown: readonly Look[],
): Promise<void> {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => errors.push(message.text()));
  await page.setContent(webReport(report));
  for (const [look, width, media] of shown) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media);
    expect(await violationsOn(page), `${name}, ${look}`).toEqual([]);
    const [whole = 0, seen = 0] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(whole, `${name}, ${look}`).toBeLessThanOrEqual(seen);
    const path = `dist/screens/${name}-${look.replace(" ", "-")}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  expect(asked).toEqual([]);
  expect(errors).toEqual([]);
}

/** On A4, as it would come out of a printer. */
async function printedPages(page: Page, report: ReportDocument): Promise<number> {
  await page.setContent(webReport(report));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const made = new Map<Sample, readonly ReportDocument[]>();

/** Made once; in the order of `reportKinds`. */
function documentsOf(sample: Sample): readonly ReportDocument[] {
  const documents = made.get(sample) ?? reportsOf(snapshotOfSample(sample)).documents;
  made.set(sample, documents);
  return documents;
}

const pagesStarted = ({ sections }: ReportDocument): number =>
  sections.filter(({ startsPage }) => startsPage).length;

test("a page with every kind of block is accessible in every look", async ({ page }) => {
  await sound(page, everyBlock, "report-every-block", looks);
  expect(await printedPages(page, everyBlock)).toBeGreaterThan(pagesStarted(everyBlock));
});

test("the first tab leads past the contents, the next ones through them", async ({ page }) => {
  await page.setContent(webReport(everyBlock));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: "Waar de cijfers vandaan komen" })).toBeFocused();
});

test("on a narrow screen a table is still a table, and every cell says its column", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.setContent(webReport(everyBlock));
  const table = page.getByRole("table", { name: "Waar wij over praten" });
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  const label = await table
    .getByRole("cell")
    .first()
    .evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toBe('"Kan het toeval zijn?"');
});

for (const sample of samples) {
  for (const [index, kind] of reportKinds.entries()) {
    test(`the ${kind} report on ${sample} is accessible, fits a narrow screen, and prints`, async ({
      page,
    }) => {
      test.slow();
      const report = documentsOf(sample)[index] ?? everyBlock;
      await sound(page, report, `report-${sample}-${kind}`, [light, narrow]);
      const pages = await printedPages(page, report);
      if (kind === "council") expect(pages).toBe(1);
      else if (kind === "table") expect(pages).toBe(1 + pagesStarted(report));
      else expect(pages).toBeGreaterThan(pagesStarted(report));
    });
  }
}
