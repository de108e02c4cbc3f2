import { element } from "./element";

/** Hands a file to the browser, which puts it where downloads go. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  element("a", { href: address, download: fileName }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
