import AxeBuilder from "@axe-core/playwright";
import type { Locator } from "@playwright/test";
import { readFile } from "node:fs/promises";
import type { Workbench } from "./workbench";
import { expect, test } from "./workbench";

test.use({ hasTouch: true });

const sample = "assets/voorbeeld-haarlem.xlsx";
const code = "2468";
/** What the sample says of ACT-01 in 2023: A1 to A5 and Geen antwoord. */
const before = {
  S1: [6, 12, 27, 88, 57, 1],
  S2: [15, 50, 53, 47, 20, 5],
  S3: [7, 21, 27, 76, 57, 0],
};

async function openSetup(workbench: Workbench, activity = "ACT-01"): Promise<void> {
  await workbench.open();
  await workbench.openFile(await readFile(sample), "voorbeeld-haarlem.xlsx");
  await workbench.screen("Ervaring");
  await workbench.pane.getByRole("button", { name: "Vraag deelnemers" }).click();
  await workbench.pane.getByLabel("Activiteit").selectOption(activity);
}

async function begin(workbench: Workbench): Promise<void> {
  await workbench.pane.getByLabel("Code om te stoppen").fill(code);
  await workbench.pane.getByRole("button", { name: "Beginnen" }).click();
  await expect(workbench.pane.getByText("Vraag 1 van 3")).toBeVisible();
}

const answer = ({ pane }: Workbench, name: string): Locator => pane.getByRole("radio", { name, exact: true });
const press = ({ pane }: Workbench, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

async function stop(workbench: Workbench): Promise<void> {
  await press(workbench, "Voor de begeleider");
  await workbench.pane.getByLabel("Typ de code om te stoppen").fill(code);
  await press(workbench, "Stoppen");
}

/** The counts of three rows of Antwoorden. */
async function counts(workbench: Workbench, ...rows: readonly number[]): Promise<unknown[]> {
  const read = rows.map(async (row) => (await workbench.value("Antwoorden", `F${row}:K${row}`))[0]);
  return Promise.all(read);
}

const plus = (row: readonly number[], ...answers: readonly number[]): number[] =>
  row.map((count, index) => count + answers.filter((one) => one === index).length);

test("three participants, by mouse, keyboard and touch: exactly so many more, and nothing else", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openSetup(workbench);
  await expect(pane.getByText(/rijen 5, 10, 11\. Daar staan nu 569 antwoorden/)).toBeVisible();
  const rowsBefore = await workbench.value("Antwoorden", "A1:L40");
  await begin(workbench);
  await expect(pane.getByRole("navigation")).toHaveCount(0);

  await press(workbench, "Volgende");
  await expect(pane.getByText(/Kies eerst een antwoord/)).toBeVisible();
  await answer(workbench, "Mee eens").click();
  await press(workbench, "Volgende");
  await answer(workbench, "Helemaal niet mee eens").click();
  await press(workbench, "Terug");
  await expect(answer(workbench, "Mee eens")).toHaveAttribute("aria-checked", "true");
  await press(workbench, "Volgende");
  await press(workbench, "Volgende");
  await answer(workbench, "Weet ik niet of niet van toepassing").click();
  await press(workbench, "Klaar");
  await expect(pane.getByRole("heading", { name: "Dank u wel" })).toBeVisible();

  await expect(pane.getByRole("button", { name: "Volgende deelnemer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answer(workbench, "Helemaal niet mee eens")).toBeFocused();
  await page.keyboard.press("5");
  await expect(answer(workbench, "Helemaal mee eens")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Vraag 2 van 3")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(answer(workbench, "Niet eens, niet oneens")).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Vraag 3 van 3")).toBeVisible();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
  await expect(answer(workbench, "Mee eens")).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: "Dank u wel" })).toBeVisible();

  await pane.getByRole("button", { name: "Volgende deelnemer" }).tap();
  for (const name of ["Niet mee eens", "Mee eens", "Helemaal mee eens"]) {
    await answer(workbench, name).tap();
    await pane.getByRole("button", { name: /^(Volgende|Klaar)$/ }).tap();
  }
  await expect(pane.getByRole("heading", { name: "Dank u wel" })).toBeVisible();

  const after = [plus(before.S1, 3, 4, 1), plus(before.S2, 0, 2, 3), plus(before.S3, 5, 3, 4)];
  await expect.poll(() => counts(workbench, 5, 10, 11)).toEqual(after);
  await stop(workbench);
  await expect(
    pane.getByRole("main").getByText(/antwoorden van 3 deelnemers zijn opgeteld op blad Antwoorden/),
  ).toBeVisible();
  const expected = rowsBefore.map((row, index) => {
    const changed = [5, 10, 11].indexOf(index + 1);
    return changed < 0 ? row : [...row.slice(0, 5), ...(after[changed] ?? []), ...row.slice(11)];
  });
  expect(await workbench.value("Antwoorden", "A1:L40")).toEqual(expected);
  await workbench.saveAndOpenAgain();
  expect(await counts(workbench, 5, 10, 11)).toEqual(after);
});

test("rows that are not there are made ready with zeros, and who is half-way is not counted", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openSetup(workbench);
  await pane.getByLabel("Wie antwoorden?").selectOption("Professionals");
  await expect(pane.getByText("Wij zetten 3 rijen klaar op blad Antwoorden, met nullen.")).toBeVisible();
  const rowsBefore = await workbench.value("Antwoorden", "A1:K16");
  await begin(workbench);
  const ready = (statement: string, ...numbers: number[]) => [
    "ACT-01",
    statement,
    2023,
    "Professionals",
    null,
    ...numbers,
  ];
  const none = [0, 0, 0, 0, 0, 0];
  const added = async () => workbench.value("Antwoorden", "A17:K20");
  const blank = new Array<null>(11).fill(null);
  expect(await added()).toEqual([ready("S1", ...none), ready("S2", ...none), ready("S3", ...none), blank]);
  for (const name of ["Volgende", "Volgende", "Klaar"]) {
    await answer(workbench, "Mee eens").click();
    await press(workbench, name);
  }
  await press(workbench, "Volgende deelnemer");
  await answer(workbench, "Mee eens").click();
  await press(workbench, "Volgende");
  await stop(workbench);
  await expect(pane.getByRole("main").getByText(/antwoorden van 1 deelnemer zijn opgeteld/)).toBeVisible();
  const once = [0, 0, 0, 1, 0, 0];
  const counted = [ready("S1", ...once), ready("S2", ...once), ready("S3", ...once), blank];
  expect(await added()).toEqual(counted);
  expect(await workbench.value("Antwoorden", "A1:K16")).toEqual(rowsBefore);
  await workbench.saveAndOpenAgain();
  expect(await added()).toEqual(counted);
});

test("nobody leaves without the code, and a wrong one may be tried again", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openSetup(workbench);
  await press(workbench, "Beginnen");
  await expect(pane.getByText("Typ minstens 4 cijfers, zonder letters.")).toBeVisible();
  await begin(workbench);
  await workbench.press("Bereik");
  await expect(pane.getByText("Vraag 1 van 3")).toBeVisible();
  await press(workbench, "Voor de begeleider");
  const field = pane.getByLabel("Typ de code om te stoppen");
  await expect(field).toBeFocused();
  for (let wrong = 0; wrong < 4; wrong += 1) {
    await field.fill("1111");
    await page.keyboard.press("Enter");
    await expect(pane.getByText("Deze code klopt niet. Probeer het opnieuw.")).toBeVisible();
    await expect(field).toHaveValue("");
  }
  await press(workbench, "Terug naar de vragen");
  await expect(pane.getByText("Vraag 1 van 3")).toBeVisible();
  await stop(workbench);
  await expect(
    pane.getByRole("main").getByText("Gestopt. Er zijn geen antwoorden bijgekomen."),
  ).toBeVisible();
  await expect(pane.getByRole("navigation")).toBeVisible();
});

test("what Excel refuses is kept, goes along with the next participant, or waits for the team leader", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openSetup(workbench);
  await begin(workbench);
  const answerAll = async () => {
    for (const name of ["Volgende", "Volgende", "Klaar"]) {
      await answer(workbench, "Mee eens").click();
      await press(workbench, name);
    }
  };
  await workbench.failNext(5004);
  await answerAll();
  await press(workbench, "Volgende deelnemer");
  expect(await counts(workbench, 5, 10, 11)).toEqual([before.S1, before.S2, before.S3]);
  await answerAll();
  const two = [plus(before.S1, 3, 3), plus(before.S2, 3, 3), plus(before.S3, 3, 3)];
  await expect.poll(() => counts(workbench, 5, 10, 11)).toEqual(two);
  await press(workbench, "Volgende deelnemer");
  await workbench.failNext(5004);
  await answerAll();
  await workbench.failNext(5004);
  await stop(workbench);
  await expect(pane.getByRole("heading", { name: "3 antwoorden nog niet bewaard" })).toBeVisible();
  await expect(pane.getByText(/in een cel aan het typen/)).toBeVisible();
  await press(workbench, "Opnieuw proberen");
  await expect(pane.getByRole("main").getByText(/antwoorden van 3 deelnemers zijn opgeteld/)).toBeVisible();
  const three = [plus(before.S1, 3, 3, 3), plus(before.S2, 3, 3, 3), plus(before.S3, 3, 3, 3)];
  expect(await counts(workbench, 5, 10, 11)).toEqual(three);
});

test("a count that somebody changes meanwhile is added to as it is now", async ({ workbench }) => {
  await openSetup(workbench);
  await begin(workbench);
  await workbench.type("Antwoorden", "I5", "100");
  for (const name of ["Volgende", "Volgende", "Klaar"]) {
    await answer(workbench, "Mee eens").click();
    await press(workbench, name);
  }
  await expect.poll(() => counts(workbench, 5, 10)).toEqual([[6, 12, 27, 101, 57, 1], plus(before.S2, 3)]);
});

test("who walks away half-way is not counted, after being asked", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.clock.install();
  await openSetup(workbench);
  await begin(workbench);
  await answer(workbench, "Mee eens").click();
  await press(workbench, "Volgende");
  await page.clock.fastForward(155_000);
  await press(workbench, "Ik ben er nog");
  await expect(pane.getByText("Vraag 2 van 3")).toBeVisible();
  await page.clock.fastForward(155_000);
  await expect(pane.getByText(/Bent u er nog/)).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(pane.getByText(/opnieuw begonnen/)).toBeVisible();
  await expect(pane.getByText("Vraag 1 van 3")).toBeVisible();
  await expect(pane.getByRole("radio", { checked: true })).toHaveCount(0);
  await stop(workbench);
  await expect(
    pane.getByRole("main").getByText("Gestopt. Er zijn geen antwoorden bijgekomen."),
  ).toBeVisible();
  expect(await counts(workbench, 5, 10, 11)).toEqual([before.S1, before.S2, before.S3]);
});

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

for (const [look, media] of looks) {
  test(`every page is accessible, at 320 and at 1180 px, and is kept as a picture: ${look}`, async ({
    workbench,
  }) => {
    test.slow();
    const { page, pane } = workbench;
    await page.setViewportSize({ width: 1900, height: 1000 });
    await page.emulateMedia(media);
    await openSetup(workbench);
    const frame = page.locator("iframe[title='Doelbereik']");
    const shoot = async (name: string) => {
      for (const width of [320, 1180]) {
        await frame.evaluate((one, pixels) => {
          (one as HTMLElement).style.width = `${pixels}px`;
        }, width);
        const widths = await pane.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
        expect(widths[0], `${name} ${width}`).toBeLessThanOrEqual(widths[1] ?? 0);
        await frame.screenshot({
          path: `dist/screens/antwoord-${name}-${width}-${look.replace(" ", "-")}.png`,
        });
      }
      const { violations } = await new AxeBuilder({ page }).include("iframe[title='Doelbereik']").analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([]);
    };
    await shoot("begin");
    await begin(workbench);
    await press(workbench, "Volgende");
    await shoot("vraag");
    await answer(workbench, "Mee eens").click();
    await press(workbench, "Volgende");
    await answer(workbench, "Mee eens").click();
    await shoot("gekozen");
    await press(workbench, "Volgende");
    await answer(workbench, "Weet ik niet of niet van toepassing").click();
    await shoot("weet-niet");
    await press(workbench, "Voor de begeleider");
    await shoot("code");
    await press(workbench, "Terug naar de vragen");
    await workbench.failNext(5102);
    await press(workbench, "Klaar");
    await shoot("dank");
    await workbench.failNext(5102);
    await stop(workbench);
    await expect(pane.getByRole("heading", { name: /nog niet bewaard/ })).toBeVisible();
    await shoot("niet-bewaard");
  });
}
