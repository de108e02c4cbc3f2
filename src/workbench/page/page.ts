import "./page.css";
import type { OpenWorkbook } from "./OpenWorkbook";
import { acceptDrops } from "./shell/acceptDrops";
import { byId } from "./shell/element";
import type { Language } from "./words/PageWords";
import { Workbench } from "./Workbench";

const manifest = await (await fetch("/manifest.xml")).text();
const workbench = new Workbench(manifest);

const bytesAt = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());
const openFile = async (file: File): Promise<void> => {
  await workbench.openChosen(new Uint8Array(await file.arrayBuffer()), file.name);
};
const onClick = (id: string, act: () => Promise<void> | void) => {
  byId(id).addEventListener("click", () => void act());
};

const input = byId("file") as HTMLInputElement;
input.addEventListener("change", () => {
  const file = input.files?.[0];
  input.value = "";
  if (file !== undefined) void openFile(file);
});
onClick("open-file", () => {
  input.click();
});
onClick("save", () => workbench.saveForUser());
onClick("sample", async () => {
  await workbench.openChosen(await bytesAt("/voorbeeld.xlsx"), "voorbeeld-amsterdam.xlsx");
});
for (const language of ["nl", "en"] satisfies Language[]) {
  onClick(`language-${language}`, () => workbench.speak(language));
}
onClick("theme", () => {
  workbench.setDark(!workbench.isDark);
});
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
prefersDark.addEventListener("change", ({ matches }) => {
  workbench.setDark(matches);
});
workbench.setDark(prefersDark.matches);
acceptDrops(
  window,
  (file) => void openFile(file),
  (isOver) => {
    byId("drop-mark").hidden = !isOver;
  },
);

const opened = await fetch("/werkmap.xlsx");
const name = decodeURIComponent(opened.headers.get("x-file-name") ?? "voorbeeld-amsterdam.xlsx");
await workbench.open(new Uint8Array(await opened.arrayBuffer()), name);

const current = (): OpenWorkbook => {
  if (workbench.workbook === null) throw new Error("no workbook is open");
  return workbench.workbook;
};
window.workbench = {
  get host() {
    return current().host;
  },
  get api() {
    return current().api;
  },
  get xdm() {
    return current().xdm;
  },
  get traffic() {
    return current().host.traffic;
  },
  get unknown() {
    return current().host.unknown;
  },
  open: (bytes, fileName) => workbench.open(bytes, fileName),
  save: () => workbench.save(),
  changes: () => workbench.changes(),
};
