import { join } from "node:path";

const root = join(__dirname, "../..");

/** Folders and files of the project that the workbench serves or builds. */
export const places = {
  root,
  page: join(root, "dist/workbench"),
  addIn: join(root, "dist/web"),
  commandLine: join(root, "dist/doelbereik.cjs"),
  office: join(root, "node_modules/@microsoft/office-js/dist"),
  manifest: join(root, "manifest.xml"),
  sample: join(root, "assets/voorbeeld-amsterdam.xlsx"),
} as const;
