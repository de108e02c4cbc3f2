const { createHash } = require("node:crypto");
const { sources, Compilation } = require("webpack");

/**
 * Puts before a service worker's script which files it must keep, and one fingerprint of them all: with any change in one
 * of them the script differs, and the browser fetches them anew.
 */
class OfflineFiles {
  /**
   * @param {{ script: string, page: string, entry: string, besides: readonly string[] }} options
   *   script: the service worker; page: the page it keeps; entry: whose scripts and styles that page loads, now or later;
   *   besides: files that are no part of webpack's work
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { script, page, entry, besides } = this.options;
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      // After the names with fingerprints are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage }, () => {
        const files = [page, ...filesOf(compilation, entry)];
        const digest = createHash("sha256");
        for (const file of files) digest.update(file).update(compilation.getAsset(file).source.buffer());
        const list = JSON.stringify([...files, ...besides]);
        const version = JSON.stringify(digest.digest("hex").slice(0, 16));
        compilation.updateAsset(
          script,
          (old) =>
            new sources.ConcatSource(`self.offlineFiles=${list};self.offlineVersion=${version};\n`, old),
        );
      });
    });
  }
}

/** Of an entry, of what it fetches later, and of the workers it starts. */
function filesOf(compilation, entry) {
  const seen = new Set();
  const waiting = [compilation.entrypoints.get(entry)];
  for (const group of waiting) {
    if (seen.has(group)) continue;
    seen.add(group);
    waiting.push(...group.childrenIterable, ...group.asyncEntrypointsIterable);
  }
  return [...new Set([...seen].flatMap((group) => group.getFiles()))].sort();
}

module.exports = { OfflineFiles };
