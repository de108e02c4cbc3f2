/** Pixels are for programs that cannot show the lines: 192 to the inch are sharp on paper; more would only take longer. */
const zoom = 2;

export interface PictureToRasterise {
  /** Without variables and with its size, see `plainSvg` in documents. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as PNG, twice its size, drawn by the browser.
 *
 * For: the pixels in a Word document that is made in the pane or on the check page. Not for: the page itself, where the SVG
 * stands. Nothing is fetched: the picture is given to the browser as it is.
 *
 * @throws  where the browser cannot draw it
 */
export async function rasterisePicture({ svg, width, height }: PictureToRasterise): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * zoom;
  canvas.height = height * zoom;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to draw on");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the picture was not drawn");
  return new Uint8Array(await blob.arrayBuffer());
}
