import { foreignWorkbook } from "./foreignWorkbook";
import { expect, test } from "./workbench";

test("a foreign sheet is proposed, mended and confirmed, and still is after saving and opening again", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openFile(await foreignWorkbook(), "welzijn.xlsx");
  await workbench.screen("Koppelen");
  const proposal = workbench.pane.getByRole("group", {
    name: /^Activiteiten: blad Inzet 2025, koppen in rij 3/,
  });
  await expect(proposal).toContainText(/\d zeker/);
  const look = proposal.getByRole("button", { name: "Kolommen bekijken Activiteiten" });
  if ((await look.getAttribute("aria-expanded")) === "false") await look.press("Enter");
  await expect(proposal.getByLabel("Aantal (nodig)")).toHaveValue("3");
  await proposal.getByLabel("Naam (nodig)").selectOption({ label: "B: Wat doen we" });
  await workbench.pane.getByRole("button", { name: "Bevestig 1 tabel" }).click();
  const mapped = workbench.pane.getByRole("button", { name: /^Activiteiten: 4 van \d+ kolommen herkend/ });
  await expect(mapped).toContainText("door u bevestigd");
  await expect(workbench.pane.getByText("Voorstel voor uw kolommen")).toHaveCount(0);
  await workbench.saveAndOpenAgain();
  await workbench.screen("Koppelen");
  await expect(mapped).toContainText("Inzet 2025");
  await expect(mapped).toContainText("door u bevestigd");
  await mapped.click();
  await workbench.pane.getByRole("button", { name: "Weer automatisch" }).click();
  await expect(workbench.pane.getByText("Voorstel voor uw kolommen")).toHaveCount(1);
});
