import { build } from "esbuild";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { places } from "./places";

/** The page of the workbench: the grid comes in many small files, because each language of it is one of its own. */
async function buildPage(): Promise<void> {
  const source = join(places.root, "src/workbench/page");
  rmSync(places.page, { recursive: true, force: true });
  await build({
    entryPoints: [join(source, "page.ts")],
    outdir: places.page,
    bundle: true,
    splitting: true,
    minify: true,
    // The host says the names of its classes in error messages, as Excel does.
    keepNames: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".woff2": "file" },
    logLevel: "warning",
  });
  cpSync(join(source, "index.html"), join(places.page, "index.html"));
}

void buildPage();
