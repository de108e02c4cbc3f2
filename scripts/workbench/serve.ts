import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";
import { checkPageHeaders, securityHeaders } from "../manifest/securityHeaders";
import { addInFolder, checkPage } from "./addInFolder";
import { contentTypes } from "./contentTypes";
import { findFile } from "./findFile";
import { places } from "./places";

export interface Served {
  /** "http://127.0.0.1:8137" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const thisMachine = "127.0.0.1";
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** On plain http office.js asks this page, in a hidden frame, whether the user trusts the host; over https it does not. */
const trustPage =
  '<!doctype html><script>addEventListener("message",({source,origin})=>{if(source===parent)parent.postMessage(JSON.stringify({hostUserTrusted:true}),origin)})</script>';

/**
 * Serves the workbench on this machine only: its page, the add-in as it was built for production, and office.js as it
 * came from npm. Needs no certificate and asks nothing of the network.
 *
 * @param port      0 takes any free one; one that is taken is passed over for a free one
 * @param workbook  file that is open at the start
 */
export async function serve(port: number, workbook: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    send(response, request, answerTo(request, own, workbook));
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, thisMachine, () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(port).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EADDRINUSE" && problem.code !== "EACCES") throw problem;
    return listen(0);
  });
  return {
    address: `http://${thisMachine}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answerTo(request: IncomingMessage, port: number, workbook: string): Answer {
  // A page elsewhere may have its own name lead to this machine: only our own names are answered.
  const host = request.headers.host ?? "";
  if (![`${thisMachine}:${port}`, `localhost:${port}`].includes(host)) return refusal(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405);
  const path = decodedPath(request.url ?? "/");
  if (path === null) return refusal(400);
  if (path === "/") return fileAnswer(places.page, "index.html");
  if (path === "/manifest.xml") return wholeFile(places.manifest);
  if (path === "/werkmap.xlsx") {
    return { ...wholeFile(workbook), headers: { "x-file-name": encodeURIComponent(basename(workbook)) } };
  }
  if (path === "/voorbeeld.xlsx") return wholeFile(places.sample);
  if (path.toLowerCase() === "/office/agaveerrorux/index.html") return page(trustPage);
  if (path.startsWith("/office/")) return fileAnswer(places.office, path.slice("/office/".length));
  if (path.startsWith(addInFolder)) return addInAnswer(path.slice(addInFolder.length), `http://${host}`);
  return fileAnswer(places.page, path.slice(1));
}

/** The add-in's files with the headers that a municipality's server sends; only office.js comes from this machine. */
function addInAnswer(path: string, address: string): Answer {
  const answer = fileAnswer(places.addIn, path);
  const headers = path === checkPage ? checkPageHeaders() : securityHeaders(address);
  if (extname(path) !== ".html" || answer.status !== 200) return { ...answer, headers };
  const text = Buffer.from(answer.body).toString("utf8");
  return { ...page(text.replaceAll(officeScript, "/office/office.js")), headers };
}

function fileAnswer(folder: string, path: string): Answer {
  const file = findFile(folder, path);
  return file === null ? refusal(404) : wholeFile(file);
}

function wholeFile(file: string): Answer {
  try {
    return {
      status: 200,
      type: contentTypes[extname(file)] ?? "application/octet-stream",
      body: readFileSync(file),
    };
  } catch {
    return refusal(404);
  }
}

const page = (body: string): Answer => ({ status: 200, type: "text/html; charset=utf-8", body });

const refusal = (status: number): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body: `${status}`,
});

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null;
  }
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  { status, type, body, headers }: Answer,
): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
