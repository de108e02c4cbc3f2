// Puts our own command where npx looks first. npm links the commands of dependencies, never a package's own.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const commands = join(root, "node_modules/.bin");
mkdirSync(commands, { recursive: true });
chmodSync(join(root, "dist/doelbereik.cjs"), 0o755);
if (process.platform === "win32") {
  writeFileSync(join(commands, "doelbereik.cmd"), '@node "%~dp0\\..\\..\\dist\\doelbereik.cjs" %*\r\n');
} else {
  rmSync(join(commands, "doelbereik"), { force: true });
  symlinkSync("../../dist/doelbereik.cjs", join(commands, "doelbereik"));
}
