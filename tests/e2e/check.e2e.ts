import { checkedByCommand } from "./checkedByCommand";
import { expect, test } from "./workbench";

test("the pane finds what the command line finds: the same rules at the same cells", async ({
  workbench,
}) => {
  await workbench.open();
  const { findings } = checkedByCommand();
  const found = await workbench.findings();
  expect(found.map(({ key }) => key).sort()).toEqual(findings.map(({ key }) => key).sort());
  for (const finding of findings) {
    const shown = found.find(({ key }) => key === finding.key);
    const cells = finding.examples.flatMap(({ place }) => (place.column === null ? [] : [place.cell]));
    expect(shown?.places, finding.key).toEqual(expect.arrayContaining(cells));
    expect(shown?.title, finding.key).toBe(finding.title);
  }
});

test("a click on a place goes to that cell", async ({ workbench }) => {
  await workbench.open();
  const card = await workbench.openFinding(await workbench.keyOf("not-a-choice"));
  await card.getByRole("button", { name: "Ga naar Activiteiten!H83" }).click();
  await expect.poll(() => workbench.selectedCell()).toBe("Activiteiten!H83");
});

test("an edit in the grid is seen: the finding goes, and comes back with the mistake", async ({
  workbench,
}) => {
  await workbench.open();
  const key = await workbench.keyOf("number-as-text");
  await workbench.type("Activiteiten", "I105", "1085");
  await expect(workbench.finding(key)).toHaveCount(0);
  await workbench.page.keyboard.press("Control+z");
  await expect(workbench.finding(key)).toHaveCount(1);
});

test("a full check takes at most four round trips", async ({ workbench }) => {
  await workbench.open();
  const before = await workbench.traffic();
  await workbench.pane.getByRole("button", { name: "Opnieuw controleren" }).click();
  await workbench.checked();
  const after = await workbench.traffic();
  expect(after.batches - before.batches).toBeLessThanOrEqual(4);
  console.log(
    `round trips of a check: ${after.batches - before.batches}; ` +
      `asked ${after.requestBytes - before.requestBytes} bytes, answered ${after.replyBytes - before.replyBytes}`,
  );
});
