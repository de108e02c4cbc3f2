import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { expect, test } from "./checkPage";

const amsterdam = "assets/voorbeeld-amsterdam.xlsx";
const haarlem = "assets/voorbeeld-haarlem.xlsx";
const screens = ["Controle", "Bereik", "Ervaring", "Trajecten", "Beweging", "Verslag"];

async function violationsOn(page: Page, part = "html"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

test("workbooks that are dropped are read and checked without a single request", async ({ checkPage }) => {
  const { page } = checkPage;
  await checkPage.open();
  const files = [amsterdam, haarlem].map((path) => ({ name: path.slice(7), bytes: [...readFileSync(path)] }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of dropped) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  await checkPage.checked(2);
  await checkPage.openFile("voorbeeld-amsterdam.xlsx");
  for (const screen of screens) await checkPage.screen(screen);
  expect(checkPage.asked).toEqual([]);
});

test("once loaded it opens and checks without a network", async ({ checkPage }) => {
  const { page } = checkPage;
  await checkPage.open();
  await page.context().setOffline(true);
  await page.reload();
  await checkPage.choose(haarlem);
  await checkPage.checked(1);
  await checkPage.openFile("voorbeeld-haarlem.xlsx");
  await page.goto(`${page.url()}?taal=en`);
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
  await page.context().setOffline(false);
});

test("files that are no workbooks say what they are, and the others go on", async ({ checkPage }) => {
  await checkPage.open();
  await checkPage.choose(haarlem, "LICENSE", { name: "leeg.xlsx", buffer: Buffer.alloc(0) });
  await checkPage.checked(3);
  await expect(checkPage.rows.filter({ hasText: "Niet gelezen" })).toHaveCount(2);
  await expect(checkPage.rows.filter({ hasText: "Klaar met toelichting" })).toHaveCount(1);
  await checkPage.page.getByRole("button", { name: /^Niet gelezen 2/ }).click();
  await expect(checkPage.rows).toHaveCount(2);
});

test("two workbooks of one provider and year name each other", async ({ checkPage }) => {
  await checkPage.open();
  const buffer = readFileSync(haarlem);
  await checkPage.choose(haarlem, { name: "kopie.xlsx", buffer });
  await checkPage.checked(2);
  await expect(checkPage.rows.filter({ hasText: "Zelfde aanbieder en jaar als ‘kopie.xlsx’" })).toHaveCount(
    1,
  );
  await expect(
    checkPage.rows.filter({ hasText: "Zelfde aanbieder en jaar als ‘voorbeeld-haarlem.xlsx’" }),
  ).toHaveCount(1);
});

test("accepted corrections come into a copy; the file itself stays as it is", async ({ checkPage }) => {
  const { page, detail } = checkPage;
  const before = readFileSync(amsterdam);
  await checkPage.open();
  await checkPage.choose(amsterdam);
  await checkPage.checked(1);
  await checkPage.openFile("voorbeeld-amsterdam.xlsx");
  await detail.getByRole("button", { name: /Een getal in kolom ‘Aantal’ staat als tekst/ }).click();
  await detail.getByRole("button", { name: "Toepassen in Activiteiten!I105" }).click();
  await expect(detail.getByRole("button", { name: "Ongedaan maken in Activiteiten!I105" })).toBeVisible();
  const coming = page.waitForEvent("download");
  await detail.getByRole("button", { name: "Kopie met verbeteringen" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("voorbeeld-amsterdam-verbeterd.xlsx");
  const value = (bytes: Uint8Array) =>
    readWorkbook(bytes)
      .sheets.find(({ name }) => name === "Activiteiten")
      ?.rows.find(({ row }) => row === 105)?.values[8];
  expect([typeof value(new Uint8Array(before)), typeof value(await bytesOf(download))]).toEqual([
    "string",
    "number",
  ]);
  expect(readFileSync(amsterdam).equals(before)).toBe(true);
});

test("what can be kept of a workbook is what it says", async ({ checkPage }) => {
  const { page, detail } = checkPage;
  await checkPage.open();
  await checkPage.choose(haarlem);
  await checkPage.checked(1);
  await checkPage.openFile("voorbeeld-haarlem.xlsx");
  const names: string[] = [];
  for (const name of ["Rapport", "Rapport in Excel", "Gemarkeerde kopie", "Deelversie"]) {
    const coming = page.waitForEvent("download");
    await detail.getByRole("button", { name, exact: true }).click();
    const download = await coming;
    names.push(download.suggestedFilename());
    const bytes = await bytesOf(download);
    if (name !== "Rapport") expect(readWorkbook(bytes).sheets.length, name).toBeGreaterThan(0);
  }
  expect(names).toEqual([
    "voorbeeld-haarlem-controle.html",
    "voorbeeld-haarlem-controle.xlsx",
    "voorbeeld-haarlem-gecontroleerd.xlsx",
    "voorbeeld-haarlem-deelversie.xlsx",
  ]);
});

test("the report of all workbooks is a page that is accessible and asks for nothing", async ({
  checkPage,
  browser,
}) => {
  const { page } = checkPage;
  await checkPage.open();
  await checkPage.choose(amsterdam, haarlem);
  await checkPage.checked(2);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Rapport van alle werkmappen" }).click();
  const html = new TextDecoder().decode(await bytesOf(await coming));
  const context = await browser.newContext();
  const report = await context.newPage();
  await report.setContent(html);
  await expect(report.getByRole("link", { name: "voorbeeld-haarlem.xlsx" })).toBeVisible();
  expect(await violationsOn(report)).toEqual([]);
  await report.screenshot({ path: "dist/screens/controlepagina-rapport.png" });
  await context.close();
});

test("everything works from the keyboard, and the focus goes where the eye goes", async ({ checkPage }) => {
  const { page, detail } = checkPage;
  await checkPage.open();
  await checkPage.choose(haarlem);
  await checkPage.checked(1);
  const name = page.getByRole("button", { name: "voorbeeld-haarlem.xlsx" });
  await name.focus();
  await page.keyboard.press("Enter");
  await expect(detail.getByRole("heading", { level: 2, name: "voorbeeld-haarlem.xlsx" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(detail.getByRole("button", { name: "Sluiten" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("th[aria-sort]")).toHaveText(/Werkmap/);
});

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

for (const [look, media] of looks) {
  test(`the page is accessible and is kept as a picture: ${look}`, async ({ checkPage }) => {
    const { page } = checkPage;
    const name = `dist/screens/controlepagina-${look.replace(" ", "-")}`;
    await page.emulateMedia(media);
    await checkPage.open();
    await page.screenshot({ path: `${name}-leeg.png` });
    await checkPage.choose(amsterdam, haarlem, "assets/sjabloon.xlsx", "LICENSE");
    await checkPage.checked(4);
    expect(await violationsOn(page)).toEqual([]);
    await checkPage.openFile("voorbeeld-amsterdam.xlsx");
    await checkPage.detail.locator(".fhead").nth(1).click();
    for (const screen of screens) {
      await checkPage.screen(screen);
      expect(await violationsOn(page, ".detail"), screen).toEqual([]);
      await page.screenshot({ path: `${name}-${screen.toLowerCase()}.png` });
    }
  });
}

test("in English everything is said in English, and the address remembers it", async ({ checkPage }) => {
  const { page } = checkPage;
  await checkPage.open();
  await checkPage.choose(haarlem, "LICENSE");
  await checkPage.checked(2);
  await page.getByRole("button", { name: "English" }).click();
  await checkPage.openFile("voorbeeld-haarlem.xlsx");
  await expect(page.getByText("Your file does not change.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(new URL(page.url()).search).toBe("?taal=en");
  await page.screenshot({ path: "dist/screens/controlepagina-engels.png" });
  expect(await page.locator("body").innerText()).not.toMatch(
    /\b(werkmap|bevinding|gecontroleerd|Sluiten)\b/i,
  );
});

test("at 320 px nothing scrolls sideways", async ({ checkPage }) => {
  const { page } = checkPage;
  await page.setViewportSize({ width: 320, height: 800 });
  await checkPage.open();
  await checkPage.choose(amsterdam, haarlem, "LICENSE");
  await checkPage.checked(3);
  await checkPage.openFile("voorbeeld-amsterdam.xlsx");
  for (const screen of screens) {
    await checkPage.screen(screen);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0], screen).toBeLessThanOrEqual(widths[1] ?? 0);
  }
  await checkPage.screen("Controle");
  await page.screenshot({ path: "dist/screens/controlepagina-320.png", fullPage: true });
});
