import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { places } from "./places";

interface Build {
  /** What must be there, and newer than all of `from`. */
  readonly makes: string;
  readonly from: readonly string[];
  /** Name of the script in package.json. */
  readonly script: string;
}

const builds: readonly Build[] = [
  { makes: "dist/doelbereik.cjs", from: ["src", "package.json"], script: "build:cli" },
  {
    makes: "dist/web/taskpane.html",
    from: ["src", "scripts/web", "assets/icons", "webpack.config.js", "package.json"],
    script: "build:web",
  },
  {
    makes: "dist/workbench/index.html",
    from: ["src", "scripts/workbench/build.ts", "package.json"],
    script: "build:workbench",
  },
];

/** Runs the builds whose result is missing or older than what it is made from. @throws Error where one fails */
export function buildWhatIsOld(): void {
  for (const { makes, from, script } of builds) {
    const made = join(places.root, makes);
    const newest = Math.max(...from.map((path) => newestChange(join(places.root, path))));
    if (existsSync(made) && statSync(made).mtimeMs >= newest) continue;
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { status } = spawnSync(npm, ["run", "--silent", script], {
      cwd: places.root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm run ${script}: ${status ?? "not started"}`);
    // A bundler leaves a file that comes out the same as it was, with its old time.
    utimesSync(made, new Date(), new Date());
  }
}

/** In milliseconds; 0 where there is nothing. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
