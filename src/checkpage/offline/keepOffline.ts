/**
 * Keeps the page in the browser, so that it also opens without a network.
 *
 * @returns  whether that worked; a browser that keeps nothing (a private window, an old one) still checks
 */
export async function keepOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    // The scope is a beginning of addresses: this page and its own scripts, and nothing of the add-in beside it.
    await navigator.serviceWorker.register("controle-offline.js", { scope: "./controle" });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
