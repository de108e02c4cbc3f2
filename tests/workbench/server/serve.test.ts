import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Served } from "../../../scripts/workbench/serve";
import { serve } from "../../../scripts/workbench/serve";

const root = join(__dirname, "../../..");
const sample = join(root, "assets/voorbeeld-amsterdam.xlsx");
let served: Served;

beforeAll(async () => {
  served = await serve(0, sample);
});
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** The path goes over the wire as it is written: `fetch` would tidy it up first. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? host };
    const asked = request({ hostname, port, path, method: options.method ?? "GET", headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("listens on this machine only", () => {
  expect(new URL(served.address).hostname).toBe("127.0.0.1");
});

test("takes a free port where the usual one is taken", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as { port: number };
  const other = await serve(port, sample);
  expect(Number(new URL(other.address).port)).not.toBe(port);
  await other.close();
  taken.close();
});

test("gives the workbook and says its name", async () => {
  const { body, headers } = await ask("/werkmap.xlsx");
  expect(body.equals(readFileSync(sample))).toBe(true);
  expect(headers["x-file-name"]).toBe("voorbeeld-amsterdam.xlsx");
});

test("gives office.js as it came from npm, whatever case the name is asked in", async () => {
  const { status, body } = await ask("/office/Office.JS");
  expect(status).toBe(200);
  expect(body.equals(readFileSync(join(root, "node_modules/@microsoft/office-js/dist/office.js")))).toBe(
    true,
  );
});

test("answers office.js's question whether the host is trusted", async () => {
  const { body } = await ask("/office/AgaveErrorUX/index.html");
  expect(body.toString()).toContain("hostUserTrusted");
});

test.each([
  "/office/../package.json",
  "/office/..%2f..%2f..%2f..%2fpackage.json",
  "/office/..%5c..%5cpackage.json",
  "/invoegtoepassing/%2e%2e/%2e%2e/package.json",
  "//etc/passwd",
  "/office/",
  "/%00",
])("finds nothing at %s", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("refuses an address that is no address", async () => {
  expect((await ask("/%E0%A4%A")).status).toBe(400);
});

test("refuses another machine's name: a page elsewhere could have it lead here", async () => {
  expect((await ask("/werkmap.xlsx", { host: "evil.example" })).status).toBe(403);
});

test("refuses to be written to", async () => {
  expect((await ask("/werkmap.xlsx", { method: "POST" })).status).toBe(405);
});

test("sends the shipped policy with the add-in's files, with office.js from this machine", async () => {
  const { headers } = await ask("/invoegtoepassing/taskpane.html");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain(`script-src 'self' ${served.address}`);
  expect(policy).not.toContain("unsafe");
});
