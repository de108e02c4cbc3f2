/**
 * Opens an address in the user's own browser, outside Excel.
 *
 * @returns  false where this Excel cannot: then it stands in a browser itself, or is an old one
 */
export function openInBrowser(address: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
