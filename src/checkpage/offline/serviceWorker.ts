/** What of a service worker's own world is used here; the page's types know only a window. */
interface OfflineScope {
  /** The build puts these before this script: the files of the page, and a fingerprint of them all. */
  readonly offlineFiles: readonly string[];
  readonly offlineVersion: string;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as OfflineScope;
const prefix = "doelbereik-controle-";
const cacheName = prefix + scope.offlineVersion;
const kept = new Set(scope.offlineFiles.map((file) => new URL(file, scope.location.href).href));

scope.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener("fetch", (event) => {
  const address = plainAddress(event.request.url);
  // Everything else goes its own way: the page asks nothing else.
  if (event.request.method === "GET" && kept.has(address)) event.respondWith(fromCache(address));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...kept].map((address) => new Request(address, { cache: "no-cache" })));
}

/** An earlier version is dropped once no page uses it any more. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function fromCache(address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(address)) ?? fetch(address);
}

/** The language stands behind the question mark; it is the same file. */
function plainAddress(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
