/** Where the workbench's server has the add-in's files; the manifest names the address of the municipality's server. */
const addInFolder = "/invoegtoepassing/";

/**
 * The place on the workbench's server of an address in the manifest.
 *
 * @param pageAddress  address of the add-in's page in the same manifest: what stands beside it is the add-in's too
 * @example localAddress("https://a.nl/x/icons/a.png", "https://a.nl/x/taskpane.html") // "/invoegtoepassing/icons/a.png"
 */
export function localAddress(address: string, pageAddress: string): string {
  const folder = new URL(".", pageAddress).href;
  return (
    addInFolder +
    (address.startsWith(folder) ? address.slice(folder.length) : new URL(address).pathname.slice(1))
  );
}
