import { protectedSample } from "./protectedSample";
import { expect, test } from "./workbench";

const faults = [
  ["a cell is being typed in", 5004, /typt|cel/i],
  ["the session is gone", 5012, /verbinding|opnieuw/i],
  ["Excel is busy", 5102, /bezig|druk/i],
  ["too much at once", 5103, /te veel|groot/i],
] as const;

for (const [what, code, sentence] of faults) {
  test(`${what}: a sentence with a way to try again, and it works again`, async ({ workbench }) => {
    await workbench.open();
    await workbench.failNext(code);
    await workbench.pane.getByRole("button", { name: "Opnieuw controleren" }).click();
    const again = workbench.pane.getByRole("button", { name: "Opnieuw proberen" });
    await expect(again).toBeVisible();
    await expect(workbench.pane.locator("main")).toContainText(sentence);
    await expect(workbench.foot).toBeVisible();
    await again.click();
    await expect(again).toHaveCount(0);
    await workbench.checked();
  });
}

test("a protected sheet is left as it is, and the message names it", async ({ workbench }) => {
  await workbench.open();
  await workbench.openFile(await protectedSample(), "beveiligd.xlsx");
  const card = await workbench.openFinding(await workbench.keyOf("number-as-text"));
  await card.getByRole("button", { name: "Toepassen in Activiteiten!I105" }).click();
  await expect(workbench.pane.locator("main")).toContainText(/‘?Activiteiten’? is beveiligd|beveiligd/);
  expect(await workbench.value("Activiteiten", "I105")).toEqual([["1.085"]]);
});
