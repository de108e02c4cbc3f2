/** So long the browser gets to begin before the address of the bytes is taken back. */
const millisecondsKept = 60_000;

const types: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Puts the bytes with the user's downloads, and returns the name. Nothing leaves the browser for it. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): string {
  const type = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, millisecondsKept);
  return name;
}
