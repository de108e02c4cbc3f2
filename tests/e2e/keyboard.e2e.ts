import { expect, test } from "./workbench";

test("Controle can be used with the keyboard alone, under office.js's own handling of Tab", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open();
  await pane.getByRole("navigation").getByRole("button", { name: "Controle" }).focus();
  const reached = new Set<string>();
  const focused = () =>
    pane
      .locator(":focus")
      .evaluate((one) => one.getAttribute("data-focus") ?? one.getAttribute("aria-label") ?? one.textContent);
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const now = await focused().catch(() => null);
    if (now === null) break;
    reached.add(now);
  }
  const key = await workbench.keyOf("number-as-text");
  expect([...reached]).toContain(`finding ${key}`);
  expect([...reached].filter((one) => one.startsWith("finding ")).length).toBeGreaterThan(15);
  expect([...reached].some((one) => one.includes("Opnieuw controleren"))).toBe(true);

  await workbench.finding(key).focus();
  await page.keyboard.press("Enter");
  const apply = pane.getByRole("button", { name: "Toepassen in Activiteiten!I105" });
  await expect(apply).toBeVisible();
  for (
    let step = 0;
    step < 10 && !(await apply.evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => workbench.value("Activiteiten", "I105")).toEqual([[1085]]);
  // Where the card went, the focus is on the way back.
  await expect(pane.getByRole("button", { name: "Ongedaan maken in Activiteiten!I105" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => workbench.value("Activiteiten", "I105")).toEqual([["1.085"]]);
});

test("the outcome of a check is announced", async ({ workbench }) => {
  await workbench.open();
  await expect(workbench.pane.locator("[aria-live='polite']")).toContainText(/8 fouten/);
});
