import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { test as checkPageTest } from "./checkPage";
import { expect, test as paneTest } from "./workbench";

const haarlem = "assets/voorbeeld-haarlem.xlsx";
const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));
const partOf = async (download: Download, part: string): Promise<string> =>
  strFromU8(unzipSync(await bytesOf(download))[part] ?? new Uint8Array());

checkPageTest(
  "the check page makes a report in each format, and asks the server for nothing but scripts",
  async ({ checkPage }) => {
    const { page, detail } = checkPage;
    await checkPage.open();
    await checkPage.choose(haarlem);
    await checkPage.checked(1);
    await checkPage.openFile("voorbeeld-haarlem.xlsx");
    await checkPage.screen("Verslag");
    await expect(detail.getByText(/redenen? voor gesprek/).first()).toBeVisible({ timeout: 60_000 });
    const saved = async (button: string): Promise<Download> => {
      const download = page.waitForEvent("download", { timeout: 90_000 });
      await detail.getByRole("button", { name: button }).click();
      return download;
    };
    const word = await saved("Jaarverslag: download als Word");
    expect(word.suggestedFilename()).toBe("voorbeeld-haarlem-jaarverslag.docx");
    expect(await partOf(word, "word/document.xml")).toContain("<w:drawing>");
    const web = await saved("Raadsblad: download als webpagina");
    expect(web.suggestedFilename()).toBe("voorbeeld-haarlem-raadsblad.html");
    const copy = await saved("Gespreksagenda: download als Excel");
    const names = readWorkbook(await bytesOf(copy)).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Activiteiten", "Gespreksagenda", "Meetvragen"]));
    // Only how wide letters are in Word is fetched when it is asked for: a script of the page's own.
    expect(checkPage.asked.filter((address) => !/^blob:|[.]js$/.test(address))).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include(".detail").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

checkPageTest("a template that is no template is refused in a sentence", async ({ checkPage }) => {
  const { detail } = checkPage;
  await checkPage.open();
  await checkPage.choose(haarlem);
  await checkPage.checked(1);
  await checkPage.openFile("voorbeeld-haarlem.xlsx");
  await checkPage.screen("Verslag");
  await detail
    .getByLabel("Eigen sjabloon voor Word")
    .setInputFiles({ name: "huis.dotx", mimeType: "", buffer: Buffer.from("tekst") });
  await detail.getByRole("button", { name: "Jaarverslag: download als Word" }).click();
  await expect(detail.getByText(/^Uw sjabloon voor Word is niet gebruikt\./)).toBeVisible({
    timeout: 60_000,
  });
});

paneTest("the pane says which sheets it makes, and makes them after a yes", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.open();
  await workbench.narrowPane();
  await workbench.screen("Verslag");
  await expect(pane.getByText(/redenen? voor gesprek/).first()).toBeVisible({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Gespreksagenda: zet in de werkmap" }).click();
  await expect(pane.getByText("Nieuw in de werkmap: Gespreksagenda en Meetvragen.")).toBeVisible({
    timeout: 60_000,
  });
  await pane.getByRole("button", { name: "Zet in de werkmap", exact: true }).first().press("Enter");
  await expect(pane.getByRole("main").getByText(/^Gemaakt: Gespreksagenda en Meetvragen\./)).toBeVisible({
    timeout: 60_000,
  });
  expect((await workbench.value("Gespreksagenda", "A1:H20")).flat()).toContain("Kenmerk");
});

paneTest("the pane makes a Word document beside the workbook", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open();
  await workbench.screen("Verslag");
  const download = page.waitForEvent("download", { timeout: 90_000 });
  await pane.getByRole("button", { name: "Raadsblad: download als Word" }).click();
  expect((await download).suggestedFilename()).toMatch(/-raadsblad[.]docx$/);
  expect(await partOf(await download, "word/document.xml")).toContain("Raadsblad");
  expect(await page.locator("iframe[title='Doelbereik']").count()).toBe(1);
});
