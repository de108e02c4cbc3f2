import { expect, test } from "./workbench";

test("the ribbon opens each screen", async ({ workbench }) => {
  await workbench.open();
  for (const [button, title] of [
    ["Koppelen", "Activiteiten koppelen"],
    ["Bereik", "Bereik per doel"],
    ["Beweging", "Beweegt het in de stad?"],
    ["Controleren", "Nog niet klaar"],
  ] as const) {
    await workbench.press(button);
    await expect(workbench.pane.getByRole("heading", { name: title })).toBeVisible();
  }
});

test("freezing replaces formulas by their values, and puts them back", async ({ workbench }) => {
  await workbench.open();
  await workbench.addSheet("Proef");
  await workbench.type("Proef", "A1", "=DOEL.NODIG(0,03)");
  await expect
    .poll(async () => (await workbench.value("Proef", "A1:A1"))[0]?.[0], { timeout: 30_000 })
    .toBe(4758);
  await workbench.press("Vastzetten als waarden");
  await expect(workbench.pane.locator("main")).toContainText("1 formule staat nu als waarde");
  await expect.poll(() => workbench.formula("Proef", "A1")).toBe("");
  await workbench.press("Formules terugzetten");
  await expect(workbench.pane.locator("main")).toContainText("1 formule is teruggezet");
  await expect.poll(() => workbench.formula("Proef", "A1")).toMatch(/DOEL[.]NODIG/);
});

test("the template adds what is not there, and says what was", async ({ workbench }) => {
  await workbench.open();
  await workbench.press("Sjabloon");
  await expect(workbench.pane.locator("main")).toContainText(/Toegevoegd|staan al/);
});

test("in English every label of pane and ribbon is English", async ({ workbench }) => {
  await workbench.open();
  await workbench.page.getByRole("button", { name: /^(en|English)$/i }).click();
  await expect(workbench.pane.getByText(/^Checked at \d\d:\d\d, /)).toBeVisible({ timeout: 60_000 });
  await expect(workbench.page.getByRole("button", { name: "Repair formulas" })).toBeVisible();
});
