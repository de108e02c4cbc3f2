import { foreignWorkbook } from "./foreignWorkbook";
import { expect, test } from "./workbench";

test("a foreign sheet is pointed out, and still is after saving and opening again", async ({ workbench }) => {
  await workbench.open();
  await workbench.openFile(await foreignWorkbook(), "welzijn.xlsx");
  await workbench.screen("Koppelen");
  const line = workbench.pane.getByRole("button", { name: /^Activiteiten: niet gevonden/ });
  await line.click();
  await workbench.pane.getByLabel("Blad", { exact: true }).selectOption("Inzet 2025");
  await workbench.pane.getByLabel("Rij met de koppen").fill("3");
  await workbench.pane.getByLabel("Code (nodig)").selectOption({ label: "A: Nr" });
  await workbench.pane.getByLabel("Naam (nodig)").selectOption({ label: "B: Wat doen we" });
  await workbench.pane.getByLabel("Aantal (nodig)").selectOption({ label: "D: Hoeveel" });
  await workbench.pane.getByRole("button", { name: "Bewaren" }).click();
  const mapped = workbench.pane.getByRole("button", { name: /^Activiteiten: \d+ van \d+ kolommen herkend/ });
  await expect(mapped).toContainText("door u bevestigd");
  await workbench.saveAndOpenAgain();
  await workbench.screen("Koppelen");
  await expect(mapped).toContainText("Inzet 2025");
  await expect(mapped).toContainText("door u bevestigd");
});
