// Lays what draws pictures for Word beside the command: a program and fonts cannot be bundled.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../dist/tekenen", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const files = [
  "@resvg/resvg-wasm/index_bg.wasm",
  "@expo-google-fonts/roboto/Roboto_400Regular.ttf",
  "@expo-google-fonts/roboto/Roboto_700Bold.ttf",
];
mkdirSync(folder, { recursive: true });
for (const file of files) copyFileSync(resolve(file), join(folder, basename(file)));
writeFileSync(
  join(folder, "LICENTIES.txt"),
  [
    "index_bg.wasm: resvg, Mozilla Public License 2.0; source: https://github.com/thx/resvg-js",
    "Roboto_*.ttf: Roboto, as packaged in @expo-google-fonts/roboto; licence: https://fonts.google.com/specimen/Roboto",
    "",
  ].join("\n"),
);
