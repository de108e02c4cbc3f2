// Draws the pictures of the ribbon from assets/icons/source, in every size that Excel asks for.
import { chromium } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findChromium } from "../../tests/e2e/findChromium";

const folder = join(__dirname, "../../assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const file of readdirSync(join(folder, "source"))) {
    const drawing = readFileSync(join(folder, "source", file), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0;background:none">${drawing.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`)}`,
      );
      const path = join(folder, `${basename(file, ".svg")}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
