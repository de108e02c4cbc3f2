import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./workbench";

const screens = ["Controle", "Koppelen", "Bereik", "Ervaring", "Beweging", "Over"];
const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

for (const [look, media] of looks) {
  test(`every screen is accessible and is kept as a picture: ${look}`, async ({ workbench }) => {
    const { page, pane } = workbench;
    await page.emulateMedia(media);
    await workbench.open();
    for (const screen of screens) {
      await workbench.screen(screen);
      // Some screens are loaded when they are asked for.
      await expect(pane.getByRole("heading", { level: 1 }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include("iframe[title='Doelbereik']").analyze();
      const seen = violations.map(
        ({ id, nodes }) =>
          `${screen}: ${id} ${nodes
            .map(({ html }) => html)
            .join(" ")
            .slice(0, 300)}`,
      );
      expect(seen).toEqual([]);
      const name = `${screen.toLowerCase()}-${look.replace(" ", "-")}.png`;
      await page.screenshot({ path: `dist/screens/${name}` });
    }
  });
}

test("the workbench itself is accessible", async ({ workbench }) => {
  await workbench.open();
  const { violations } = await new AxeBuilder({ page: workbench.page })
    .exclude("iframe")
    .exclude(".univer-container")
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("at 320 px no screen scrolls sideways", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open();
  await workbench.narrowPane();
  for (const screen of screens) {
    await workbench.screen(screen);
    await expect(pane.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const widths = await pane.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(widths[0], screen).toBeLessThanOrEqual(widths[1] ?? 0);
    await page
      .locator("iframe[title='Doelbereik']")
      .screenshot({ path: `dist/screens/${screen.toLowerCase()}-320.png` });
  }
});
