import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPageHeaders, checkPagePolicy } from "../../scripts/manifest/securityHeaders";

const page = readFileSync(join(__dirname, "../../src/checkpage/controle.html"), "utf8");

test("the page carries the same policy as the header, for a server that sends none", () => {
  const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  expect(policy.split("; ")).toEqual(checkPagePolicy);
  expect(checkPageHeaders()["Content-Security-Policy"]?.startsWith(policy)).toBe(true);
});

test("nothing may be fetched from elsewhere, nor run from a text", () => {
  expect(page).not.toMatch(/https?:\/\//);
  expect(checkPagePolicy.join()).not.toMatch(/unsafe|https?:|\*/);
});
