/** Why no manifest was written, as a sentence for who gave the command. */
export class ManifestRefused extends Error {
  override readonly name = "ManifestRefused";
}
