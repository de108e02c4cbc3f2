import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fileBeside } from "./fileBeside";

/** Pixels are for programs that cannot show the lines: 192 to the inch are sharp on paper; more would only take longer. */
const zoom = 2;
const family = "Roboto";
const fonts = ["Roboto_400Regular.ttf", "Roboto_700Bold.ttf"];

/**
 * A picture as PNG, twice its size. Drawn with a font of our own, so that it is the same on every machine.
 *
 * For: the pixels in a Word document, on Node. Not for: browsers, which draw it themselves.
 *
 * @param svg  without variables and with its size, see `plainSvg`
 */
export async function rasterise({ svg }: { readonly svg: string }): Promise<Uint8Array> {
  const fontBuffers = await prepared();
  const drawing = new Resvg(svg.replaceAll(/font-family="[^"]*"/g, `font-family="${family}"`), {
    fitTo: { mode: "zoom", value: zoom },
    background: "#ffffff",
    font: { fontBuffers, defaultFontFamily: family },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}

let preparing: Promise<Uint8Array[]> | null = null;

/** Reads the program that draws and its fonts, once, when the first picture is asked for. */
function prepared(): Promise<Uint8Array[]> {
  preparing ??= prepare();
  return preparing;
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(fileBeside("@resvg/resvg-wasm", "index_bg.wasm")));
  return Promise.all(fonts.map((font) => readFile(fileBeside("@expo-google-fonts/roboto", font))));
}
