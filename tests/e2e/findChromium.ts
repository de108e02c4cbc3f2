import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { devDependencies } from "../../package.json";

const installedNames = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "msedge.exe",
  "chrome.exe",
];
const installedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, else one that is installed, else the one from npm, so that
 * nothing has to be downloaded by hand.
 */
export async function findChromium(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  return installedChromium() ?? (await chromiumFromNpm());
}

function installedChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => installedNames.map((name) => join(folder, name)));
  return [...onPath, ...installedPlaces].find((path) => existsSync(path));
}

/** Unpacked once per version: the package would take whatever it finds in the temporary folder, however old. */
async function chromiumFromNpm(): Promise<string> {
  const folder = join(tmpdir(), `doelbereik-chromium-${devDependencies["@sparticuz/chromium"]}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
