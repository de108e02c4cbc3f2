import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbench } from "./workbench";
import { expect, test } from "./workbench";

const sample = join(__dirname, "../../assets/voorbeeld-haarlem.xlsx");
const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced-colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

async function openExperience(workbench: Workbench): Promise<void> {
  await workbench.open();
  await workbench.openFile(new Uint8Array(readFileSync(sample)), "voorbeeld-haarlem.xlsx");
  await workbench.screen("Ervaring");
  await expect(workbench.pane.getByRole("article").first()).toBeVisible();
}

for (const [look, media] of looks) {
  test(`Ervaring with answers is accessible and is kept as a picture: ${look}`, async ({ workbench }) => {
    const { page, pane } = workbench;
    await page.emulateMedia(media);
    await openExperience(workbench);
    await pane
      .getByRole("button", { name: /^Aantallen en methode/ })
      .first()
      .click();
    const { violations } = await new AxeBuilder({ page }).include("iframe[title='Doelbereik']").analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    await page.screenshot({ path: `dist/screens/ervaring-haarlem-${look}.png` });
  });
}

test("every picture says its figures, and at 320 px nothing scrolls sideways", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openExperience(workbench);
  await workbench.narrowPane();
  const labels = await pane
    .getByRole("img")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  expect(labels.length).toBeGreaterThan(4);
  expect(labels.every((label) => /^Verdeling van \d+ antwoorden\. /.test(label))).toBe(true);
  const widths = await pane.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  await page
    .locator("iframe[title='Doelbereik']")
    .screenshot({ path: "dist/screens/ervaring-haarlem-320.png" });
});

test("asking participants and coming back can be done with the keyboard, and the focus stays on the button", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openExperience(workbench);
  await pane.getByRole("button", { name: "Vraag deelnemers" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: "Antwoorden verzamelen" })).toBeVisible();
  const back = pane.getByRole("button", { name: "Terug naar de ervaringen" });
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("article").first()).toBeVisible();
});

test("the one button of an empty Ervaring inserts the two sheets; then it says what to fill in", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open();
  await workbench.screen("Ervaring");
  await pane.getByRole("button", { name: "Bladen invoegen" }).click();
  const sheets = () =>
    page.evaluate(() =>
      (window.workbench?.api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetName()),
    );
  await expect.poll(sheets).toEqual(expect.arrayContaining(["Stellingen", "Antwoorden"]));
  await expect(pane.getByText(/^Nog geen stelling hoort bij een doel/)).toBeVisible();
});
