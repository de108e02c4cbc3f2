import { checkedByCommand } from "./checkedByCommand";
import { expect, test } from "./workbench";

test("BEWEGINGEN spills in the grid what the command line says", async ({ workbench }) => {
  await workbench.open();
  await workbench.addSheet("Proef");
  await workbench.type("Proef", "A1", "=DOEL.BEWEGINGEN(Metingen!A4:K26;Indicatoren!A4:L15)");
  await expect
    .poll(async () => (await workbench.value("Proef", "A2:A2"))[0]?.[0], { timeout: 30_000 })
    .toBeTruthy();
  const rows = await workbench.value("Proef", "A1:H12");
  const spilled = JSON.stringify(rows);
  for (const { code } of checkedByCommand().indicators) expect(spilled).toContain(code);
  const nl = { "cannot-tell": "Niet vast te stellen", "not-moving": "Beweegt niet" } as Readonly<
    Record<string, string>
  >;
  for (const { code, comparison } of checkedByCommand().indicators) {
    const name = nl[comparison.verdict];
    const row = rows.find((cells) => cells.includes(code));
    if (name !== undefined) expect(JSON.stringify(row).toLowerCase()).toContain(name.toLowerCase());
  }
});

test("NODIG answers with Dutch typing, and a wrong argument gives a Dutch sentence", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.addSheet("Proef");
  await workbench.type("Proef", "A1", "=DOEL.NODIG(2;0,5)");
  await expect
    .poll(async () => (await workbench.value("Proef", "A1:A1"))[0]?.[0], { timeout: 30_000 })
    .toBeGreaterThan(1000);
  await workbench.type("Proef", "C1", '=DOEL.NODIG("veel")');
  await expect
    .poll(() => workbench.functionMessages(), { timeout: 30_000 })
    .toContainEqual(expect.stringMatching(/[a-z]{3}/));
});
