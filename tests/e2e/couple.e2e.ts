import { expect, test } from "./workbench";

test("an answer to the essence question stands in the sheet, and the next activity has its turn", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.screen("Koppelen");
  const { pane } = workbench;
  const question = pane.getByText("zou u dan ontevreden zijn?");
  if (!(await question.isVisible()))
    await pane
      .getByRole("button", { name: /^Kiezen voor/ })
      .first()
      .click();
  const cell = pane.getByRole("button", { name: /^Ga naar Activiteiten!/ });
  const before = await cell.textContent();
  if (!(await question.isVisible())) {
    await pane.getByLabel("Zoek op code of woord").fill("bewegen elke week");
    await pane.getByRole("list", { name: "Kies een doel" }).getByRole("button").first().click();
  }
  const yes = pane.getByRole("button", { name: /^Ja, dit is het kerndoel/ });
  const said = (await yes.textContent()) ?? "";
  const [, address = "", to = ""] = /Activiteiten!(C\d+): .*? → (.*?)(?=Activiteiten!|$)/.exec(said) ?? [];
  await yes.click();
  await expect(cell).not.toHaveText(before ?? "", { timeout: 30_000 });
  expect((await workbench.value("Activiteiten", `${address}:${address}`))[0]?.[0]).toBe(to);
});
