const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Fails the build when what an entry loads at its start, scripts and style sheets together, is larger than its budget
 * after gzip. Prints what each entry takes.
 */
class SizeBudgets {
  /** @param {Record<string, number>} budgets  entry → bytes after gzip */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("SizeBudgets", (compilation) => {
      const sizeOf = (file) =>
        gzipSync(readFileSync(join(compilation.outputOptions.path, file)), { level: 9 }).length;
      for (const [entry, budget] of Object.entries(this.budgets)) {
        const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        const bytes = files.map(sizeOf).reduce((sum, size) => sum + size, 0);
        const said = `${entry}: ${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB gzip`;
        if (bytes > budget) compilation.errors.push(new Error(`too large: ${said}`));
        console.log(said);
      }
    });
  }
}

module.exports = { SizeBudgets };
