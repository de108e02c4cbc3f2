import { checkedByCommand } from "./checkedByCommand";
import { sentencesIn } from "../../src/text/sentencesIn";
import { expect, test } from "./workbench";

test("BEWEGINGEN spills in the grid what the command line says", async ({ workbench }) => {
  await workbench.open();
  await workbench.addSheet("Proef");
  await workbench.type("Proef", "A1", "=DOEL.BEWEGINGEN(Metingen!A4:K26;Indicatoren!A4:L15)");
  const rows = () => workbench.shown("Proef", "A1:C14");
  await expect.poll(async () => (await rows())[1]?.[2], { timeout: 30_000 }).toBeTruthy();
  const { verdictNames } = sentencesIn("nl");
  const expected = checkedByCommand().indicators.map(({ code, area, comparison }) => [
    code,
    area ?? "",
    verdictNames[comparison.verdict],
  ]);
  const spilled = (await rows()).slice(1).filter(([code]) => code !== null && code !== "");
  expect(spilled).toEqual(expected);
});

test("NODIG answers with Dutch typing, and a wrong argument gives a Dutch sentence", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.addSheet("Proef");
  await workbench.type("Proef", "A1", "=DOEL.NODIG(0,03)");
  await expect
    .poll(async () => (await workbench.value("Proef", "A1:A1"))[0]?.[0], { timeout: 30_000 })
    .toBe(4758);
  await workbench.type("Proef", "C1", '=DOEL.NODIG("veel")');
  await expect
    .poll(() => workbench.functionMessages(), { timeout: 30_000 })
    .toContainEqual(expect.stringMatching(/[a-z]{3}/));
});
