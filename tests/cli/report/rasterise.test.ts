import { rasterise } from "../../../src/cli/report/rasterise";
import { picturesOf } from "../../../src/documents/word/picturesOf";
import { plainSvg } from "../../../src/documents/word/plainSvg";
import { everyBlock } from "../../documents/reports/everyBlock";

/** Width and height as a PNG states them, behind its signature (RFC 2083, 11.2.1). */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a picture is drawn at twice its size, as a PNG", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" viewBox="0 0 100 40"></svg>';
  const png = await rasterise({ svg });
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(sizeOf(png)).toEqual([200, 80]);
});

test("letters are drawn, whatever font a picture asks for", async () => {
  const withText = (text: string, font: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" viewBox="0 0 100 40"><text x="5" y="20" font-family="${font}">${text}</text></svg>`;
  const blank = await rasterise({ svg: withText("", "Segoe UI") });
  const segoe = await rasterise({ svg: withText("Bereik", "Segoe UI") });
  const other = await rasterise({ svg: withText("Bereik", "Comic Sans MS") });
  expect(segoe).not.toEqual(blank);
  expect(other).toEqual(segoe);
});

test("every kind of picture of a report is drawn, the same each time", async () => {
  for (const picture of picturesOf(everyBlock)) {
    const svg = plainSvg(picture.svg, picture);
    const png = await rasterise({ svg });
    expect(sizeOf(png)).toEqual([picture.width * 2, picture.height * 2]);
    expect(await rasterise({ svg })).toEqual(png);
  }
});
