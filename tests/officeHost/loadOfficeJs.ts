import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { RichApiEntry } from "../../src/workbench/host/events/RichApiEntry";
import type { WorkbookHost } from "../../src/workbench/host/Host";
import { hostFailures } from "../../src/workbench/host/hostFailures";
import type { OfficeStandIn } from "./officeStandIn";

interface Bridge {
  /** Put there by office.js. */
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

let script: vm.Script | undefined;

/**
 * The unmodified office.js (its Excel half) in a context of its own, connected to a host in this process. Without a
 * page: what office.js asks of a browser while it loads is answered with as little as it accepts.
 *
 * @returns the window in which office.js has put Excel, OfficeExtension and CustomFunctions
 */
export function loadOfficeJs(host: WorkbookHost, office: OfficeStandIn): Record<string, unknown> {
  const window: Record<string, unknown> = windowOfNothing();
  const bridge = bridgeTo(host);
  window["_richApiNativeBridge"] = bridge;
  vm.createContext(window);
  script ??= new vm.Script(
    readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"),
  );
  script.runInContext(window);
  window["Office"] = office;
  host.events.addSink((entries: readonly RichApiEntry[]) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return window;
}

function bridgeTo(host: WorkbookHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: object } };
      void host.execute(JSON.stringify(message.body)).then((reply) => {
        const answer =
          "failure" in reply
            ? failureAnswer(reply.failure)
            : { statusCode: 200, headers: {}, body: reply.body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
      });
    },
  };
  return bridge;
}

function failureAnswer(failure: keyof typeof hostFailures): object {
  const { code, status } = hostFailures[failure];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

function windowOfNothing(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const none = (): unknown[] => [];
  const node = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: none,
  });
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const href = "http://localhost/";
  const location = {
    search: "",
    hash: "",
    href,
    origin: "http://localhost",
    hostname: "localhost",
    protocol: "http:",
    host: "localhost",
  };
  const parts = { head: node(), body: node(), documentElement: node() };
  const finders = {
    createElement: node,
    getElementsByTagName: none,
    querySelectorAll: none,
    addEventListener: nothing,
  };
  const document = {
    ...finders,
    ...parts,
    readyState: "complete",
    domain: "localhost",
    cookie: "",
    URL: href,
  };
  const listening = { addEventListener: nothing, removeEventListener: nothing };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const builtIn = { console, Promise, performance, crypto, URL, TextEncoder };
  const network = { fetch: nothing, XMLHttpRequest: nothing };
  const navigator = { userAgent: "node", language: "nl-NL" };
  const window: Record<string, unknown> = {
    location,
    name: "",
    navigator,
    document,
    ...listening,
    ...timers,
    ...builtIn,
    ...network,
  };
  Object.assign(window, {
    localStorage: store,
    sessionStorage: store,
    window,
    self: window,
    top: window,
    parent: window,
  });
  return window;
}
