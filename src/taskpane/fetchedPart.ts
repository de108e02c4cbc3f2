import { HostRefused } from "../office/HostRefused";

/**
 * A part of the pane that is fetched when it is needed. Webpack asks for it again at the next try.
 *
 * @throws HostRefused  part-not-loaded, where it could not be fetched
 */
export async function fetchedPart<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (problem) {
    if (problem instanceof Error && problem.name === "ChunkLoadError") {
      throw new HostRefused("part-not-loaded", {});
    }
    throw problem;
  }
}
