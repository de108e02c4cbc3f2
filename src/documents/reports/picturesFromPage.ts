import type { ReportPicture } from "./ReportDocument";

/** The pictures of a report that is made in a worker. */
export interface PicturesFromPage {
  /** Rejects where the page could not draw it. */
  readonly draw: (picture: ReportPicture) => Promise<Uint8Array>;
  /** Gets the answer of the page; null where it could not be drawn. */
  readonly take: (id: number, png: Uint8Array | null) => void;
}

/**
 * Lets the page draw: a worker of a browser cannot make pixels of an SVG.
 *
 * @param ask  posts the picture to the page under this number
 */
export function picturesFromPage(ask: (id: number, picture: ReportPicture) => void): PicturesFromPage {
  const waiting = new Map<number, (png: Uint8Array | null) => void>();
  let lastId = 0;
  return {
    draw: (picture) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, (png) => {
          if (png === null) reject(new Error(`the page cannot draw ${picture.id}`));
          else resolve(png);
        });
        ask(lastId, picture);
      }),
    take: (id, png) => {
      waiting.get(id)?.(png);
      waiting.delete(id);
    },
  };
}
