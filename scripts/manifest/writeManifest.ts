// npm run manifest -- --adres https://apps.gemeente.nl/doelbereik [--uit map] [--proef]
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestAt } from "./manifestAt";
import { ManifestRefused } from "./ManifestRefused";
import { raisedVersion } from "./raisedVersion";
import { serverSettings } from "./serverSettings";
import { usableAddress } from "./usableAddress";

const root = join(__dirname, "../..");

interface Wanted {
  readonly address: string;
  readonly folder: string;
  /** A second add-in beside the one in use, with a name and an identity of its own. */
  readonly isTrial: boolean;
}

/**
 * Writes the manifest for an address, and the settings for the server behind it. Returns the files. Over a manifest that
 * was written before, the version is raised: Excel keeps what it knows of an add-in until its version changes.
 */
export async function writeManifest({ address, folder, isTrial }: Wanted): Promise<string[]> {
  const place = usableAddress(address);
  mkdirSync(join(folder, "headers"), { recursive: true });
  const manifest = join(folder, "manifest.xml");
  const earlier = existsSync(manifest) ? await OfficeAddinManifest.readManifestFile(manifest) : null;
  const text = manifestAt(place, readFileSync(join(root, "manifest.xml"), "utf8")).replace(
    /(?<=<Version>)[^<]*/,
    (version) => raisedVersion(version, earlier?.version ?? null),
  );
  writeFileSync(manifest, text);
  if (isTrial)
    await OfficeAddinManifest.modifyManifestFile(manifest, identityOf(place), "Doelbereik (proef)");
  const { defaultSettings } = await OfficeAddinManifest.readManifestFile(manifest);
  if (defaultSettings?.sourceLocation !== `${place}/taskpane.html`) {
    throw new ManifestRefused("Het manifest is niet goed geschreven. Gebruik het niet.");
  }
  const settings = serverSettings(new URL(place).pathname.replace(/\/$/, "")).map(({ file, text }) => {
    const path = join(folder, "headers", file);
    writeFileSync(path, text);
    return path;
  });
  return [manifest, ...settings];
}

/** The same address gives the same identity, so that a next trial takes the place of this one. */
function identityOf(address: string): string {
  const digits = createHash("sha256").update(address).digest("hex");
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}

async function run(): Promise<void> {
  const command = new Command()
    .name("npm run manifest --")
    .requiredOption("--adres <adres>", "waar de bestanden van dist/web staan; begint met https")
    .option("--uit <map>", "waarheen", "dist/manifest")
    .option("--proef", "naast de versie die in gebruik is, met een eigen naam", false)
    .parse();
  const { adres, uit, proef } = command.opts<{ adres: string; uit: string; proef: boolean }>();
  try {
    const files = await writeManifest({ address: adres, folder: resolve(uit), isTrial: proef });
    console.log(`Geschreven:\n${files.map((file) => `  ${file}`).join("\n")}`);
  } catch (problem) {
    if (!(problem instanceof ManifestRefused)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

if (require.main === module) void run();
