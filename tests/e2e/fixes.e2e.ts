import { expect, test } from "./workbench";

test("a fix shows the old and the new value, is applied, and can be taken back", async ({ workbench }) => {
  await workbench.open();
  const key = await workbench.keyOf("number-as-text");
  const card = await workbench.openFinding(key);
  await expect(card).toContainText("‘1.085’");
  expect(await workbench.value("Activiteiten", "I105")).toEqual([["1.085"]]);

  await card.getByRole("button", { name: "Toepassen in Activiteiten!I105" }).click();
  await expect.poll(() => workbench.value("Activiteiten", "I105")).toEqual([[1085]]);
  await expect(workbench.finding(key)).toHaveCount(0);

  await workbench.pane.getByRole("button", { name: "Ongedaan maken in Activiteiten!I105" }).click();
  await expect.poll(() => workbench.value("Activiteiten", "I105")).toEqual([["1.085"]]);
  await expect(workbench.finding(key)).toHaveCount(1);
});

test("what was applied can be taken back after saving and opening the file again", async ({ workbench }) => {
  await workbench.open();
  const card = await workbench.openFinding(await workbench.keyOf("number-as-text"));
  await card.getByRole("button", { name: "Toepassen in Activiteiten!I105" }).click();
  const undo = workbench.pane.getByRole("button", { name: "Ongedaan maken in Activiteiten!I105" });
  await expect(undo).toBeVisible();
  await workbench.saveAndOpenAgain();
  expect(await workbench.value("Activiteiten", "I105")).toEqual([[1085]]);
  await undo.click();
  await expect.poll(() => workbench.value("Activiteiten", "I105")).toEqual([["1.085"]]);
});

test("an explanation is kept in the workbook", async ({ workbench }) => {
  await workbench.open();
  const key = await workbench.keyOf("direction-conflict");
  const card = await workbench.openFinding(key);
  await card.getByLabel("Toelichting").fill("Zo afgesproken met de aanbieder.");
  await card.getByRole("button", { name: "Bewaren" }).click();
  await expect(card).toContainText(/Bewaard in de werkmap om \d\d:\d\d/);
  await workbench.saveAndOpenAgain();
  const again = await workbench.openFinding(key);
  await expect(again.getByLabel("Toelichting")).toHaveValue("Zo afgesproken met de aanbieder.");
});
