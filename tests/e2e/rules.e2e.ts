import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./workbench";

const haarlem = readFileSync(join(__dirname, "../../assets/voorbeeld-haarlem.xlsx"));

test("a rule can be switched off with a reason, which is shown, and switched on again", async ({
  workbench,
}) => {
  await workbench.open();
  const key = await workbench.keyOf("activity-without-underpinning");
  const card = await workbench.openFinding(key);
  await expect(card.getByRole("link", { name: /Meer over regel K08/ })).toHaveAttribute(
    "href",
    "regels/nl/K08.html",
  );
  await card.getByRole("button", { name: /Deze regel anders laten tellen/ }).click();
  const save = card.locator(".rulechoice").getByRole("button", { name: "Bewaren" });
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await card.getByLabel("Uit", { exact: true }).check();
  await card.getByLabel("Reden").fill("De onderbouwing staat in het beleidsplan.");
  await save.click();
  await expect(workbench.finding(key)).toHaveCount(0);
  const chosen = workbench.pane.getByText(/K08 Onderbouwing: uitgezet \(1 bevinding\)/);
  await expect(chosen).toContainText("De onderbouwing staat in het beleidsplan.");

  await workbench.saveAndOpenAgain();
  await expect(chosen).toBeVisible();
  await workbench.pane.getByRole("button", { name: "Regel K08 weer gewoon laten tellen" }).click();
  await expect(workbench.finding(key)).toHaveCount(1);
});

test("a page about each rule stands beside the pane", async ({ workbench }) => {
  await workbench.open();
  const card = await workbench.openFinding(await workbench.keyOf("number-as-text"));
  const [page] = await Promise.all([
    workbench.page.context().waitForEvent("page"),
    card.getByRole("link", { name: /Meer over regel S02/ }).click(),
  ]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("S02 · Waarden in cellen");
});

test("a workbook without errors is sealed, and the seal says which table changed since", async ({
  workbench,
}) => {
  await workbench.open();
  await expect(workbench.pane.getByText("Een zegel kan pas als er geen fouten meer zijn.")).toBeVisible();
  await workbench.openFile(haarlem, "haarlem.xlsx");
  await workbench.pane.getByRole("button", { name: "Zegel zetten" }).click();
  const intact = workbench.pane.getByText(
    /^Gecontroleerd op \d\d-\d\d-\d{4} \d\d:\d\d en sindsdien niet gewijzigd/,
  );
  await expect(intact).toBeVisible();
  await workbench.saveAndOpenAgain();
  await expect(intact).toBeVisible();
  await workbench.type("Activiteiten", "B6", "Een andere naam");
  await expect(workbench.pane.getByText(/^Gewijzigd na de controle van .*: Activiteiten\.$/)).toBeVisible();
  await expect(workbench.pane.getByRole("button", { name: "Opnieuw zegel zetten" })).toBeVisible();
});

test("a copy for sharing and a template for a provider are new workbooks; the open one stays as it is", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openFile(haarlem, "haarlem.xlsx");
  const { pane, page } = workbench;
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Deelversie maken" }).click(),
  ]);
  await expect(pane.locator(".say")).toHaveText(/^De deelversie is geopend/);
  expect(
    readFileSync(await copy.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  await workbench.screen("Over");
  await pane.getByLabel(/^Naam van de aanbieder/).fill("Stichting De Schakel");
  const [template] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Sjabloon maken" }).click(),
  ]);
  await expect(pane.locator(".say")).toHaveText(/^Het sjabloon is geopend/);
  const edits = await page.evaluate(async () => (await window.workbench?.changes())?.edits);
  expect(edits).toEqual([]);
  await workbench.openFile(readFileSync(await template.path()), "sjabloon.xlsx");
  await expect(pane.getByText("Stichting De Schakel")).toBeVisible();
});
