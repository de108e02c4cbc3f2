import { securityHeaders } from "../../scripts/manifest/securityHeaders";
import { serverSettings } from "../../scripts/manifest/serverSettings";
import { parseMarkup } from "../../src/xlsx/patching/parseMarkup";

const settings = serverSettings("/doelbereik").map(({ file, text }) => [file, text] as const);
const textOf = (wanted: string) => settings.find(([file]) => file === wanted)?.[1] ?? "";

test.each(settings)(
  "%s sends every header, and none that keeps Excel for the web from framing the pane",
  (_, text) => {
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).not.toMatch(/X-Frame-Options|unsafe-|sandbox|no-store/);
  },
);

test.each(settings)("%s lets Excel fetch the metadata of the formulas from elsewhere", (_, text) => {
  expect(text).toContain("Access-Control-Allow-Origin");
  expect(text).toContain("application/json");
});

test.each([["nginx.conf"], [".htaccess"]])("%s keeps only files with a fingerprint in their name", (file) => {
  const [, pattern = ""] = /"?(\\\.\[0-9a-f\][^"$]*\$)/.exec(textOf(file)) ?? [];
  const lasting = new RegExp(pattern);
  expect("taskpane.0123456789.js").toMatch(lasting);
  expect("taskpane.0123456789.css").toMatch(lasting);
  for (const name of [
    "taskpane.html",
    "functions.json",
    "functions.en.json",
    "manifest.xml",
    "icons/app-16.png",
  ]) {
    expect(name).not.toMatch(lasting);
  }
  expect(textOf(file)).toContain("immutable");
});

test("every block of nginx that adds a header repeats them all: it takes none from the block around it", () => {
  const blocks = textOf("nginx.conf")
    .split(/location /)
    .slice(1);
  expect(blocks).toHaveLength(3);
  for (const block of blocks) {
    for (const name of Object.keys(securityHeaders())) expect(block).toContain(`add_header ${name} `);
  }
});

test("IIS takes a header away before it sets it: twice the same stops every page", () => {
  const added = [...textOf("web.config").matchAll(/<add name="([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(new Set(added).size).toBe(added.length);
  for (const name of added) expect(textOf("web.config")).toContain(`<remove name="${name}" />`);
});

test("web.config is well-formed", () => {
  expect(parseMarkup(textOf("web.config"), "web.config").children).not.toEqual([]);
});
