/** Stands in the committed manifest wherever an address goes; nobody can own it. */
const placeholder = "https://doelbereik.example";

/** The manifest's text with another address, for every page, picture and file of metadata. */
export function manifestAt(address: string, manifest: string): string {
  const escaped = address.replaceAll("&", "&amp;");
  return manifest.replaceAll(`"${placeholder}/`, `"${escaped}/`);
}
