import { plainSvg } from "../../../src/documents/word/plainSvg";
import { picturesOf } from "../../../src/documents/word/picturesOf";
import { everyBlock } from "../reports/everyBlock";

const size = { width: 300, height: 56 };

test("a colour of the theme is written out as the one of the light theme", () => {
  expect(plainSvg('<path fill="var(--db-data, #0b5f73)"/>', size)).toBe('<path fill="#0b5f73"/>');
});

test("a list of fonts, a colour with brackets and a variable within a variable are written out whole", () => {
  const fonts = `<text font-family="var(--fontFamilyBase, 'Segoe UI', system-ui, sans-serif)"/>`;
  expect(plainSvg(fonts, size)).toBe(`<text font-family="'Segoe UI', system-ui, sans-serif"/>`);
  expect(plainSvg('<path fill="var(--one, rgb(1, 2, 3))"/>', size)).toBe('<path fill="rgb(1, 2, 3)"/>');
  expect(plainSvg('<path fill="var(--one, var(--two, #fff))"/>', size)).toBe('<path fill="#fff"/>');
});

test("a width of all that there is becomes the size in which it is drawn; other widths stay", () => {
  expect(plainSvg('<svg width="100%"><rect width="100%"/></svg>', size)).toBe(
    '<svg width="300" height="56"><rect width="100%"/></svg>',
  );
});

test("no picture of ours keeps a variable", () => {
  const drawn = picturesOf(everyBlock).map((picture) => plainSvg(picture.svg, picture));
  expect(drawn).toHaveLength(4);
  for (const svg of drawn) expect(svg).not.toMatch(/var\(|100%"/);
});
