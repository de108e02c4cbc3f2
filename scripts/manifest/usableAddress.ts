import { ManifestRefused } from "./ManifestRefused";

/**
 * The address of the add-in's files without a slash at the end.
 *
 * @throws ManifestRefused  for what Excel would not take
 * @example usableAddress("https://apps.gemeente.nl/doelbereik/") // "https://apps.gemeente.nl/doelbereik"
 */
export function usableAddress(text: string): string {
  if (!URL.canParse(text)) {
    throw new ManifestRefused(
      `‘${text}’ is geen adres. Geef een heel adres, zoals https://apps.gemeente.nl/doelbereik.`,
    );
  }
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "https:") {
    throw new ManifestRefused(`Excel neemt alleen adressen aan die met https beginnen. Dit is ‘${text}’.`);
  }
  if (search !== "" || hash !== "" || username !== "") {
    throw new ManifestRefused(`Geef het adres zonder ?, # of naam ervoor: ${origin}${pathname}`);
  }
  return `${origin}${pathname}`.replace(/\/+$/, "");
}
