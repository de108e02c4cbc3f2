import type { WorkbookHost } from "./Host";
import type { RichApiEntry } from "./events/RichApiEntry";
import { applicationContext } from "./applicationContext";
import type { MethodCall, XdmRequest } from "./xdmMessage";
import { dispatch, parseXdmMessage } from "./xdmMessage";

export interface XdmParts {
  readonly host: WorkbookHost;
  /** "nl-NL" or "en-US": the language of Excel and of the data. */
  readonly locale: string;
}

const notSupported = 5000;
const ok = { Error: 0, Version: 1 };
const controlId = "pane-1";
/** For office.js: a shared runtime that has custom functions. */
const sharedRuntimeWithFunctions = 3;

/**
 * The host's side of the messages that office.js sends from a frame, as in Excel on the web. Put `frameName()` on the
 * frame before its page loads; a page that is loaded again may go on with the same object.
 */
export class XdmHost {
  /** Ribbon commands that have reported that they are done. */
  readonly completedCommands: string[] = [];
  readonly #conversationId = `conversation-${crypto.randomUUID()}`;
  readonly #subscriptions = new Map<string, XdmRequest>();
  readonly #host: WorkbookHost;
  readonly #locale: string;
  #frame: MessageEventSource | null = null;
  #frameOrigin = "";
  readonly #listener = (event: MessageEvent): void => {
    void this.#receive(event);
  };

  constructor({ host, locale }: XdmParts) {
    this.#host = host;
    this.#locale = locale;
    host.events.addSink((entries) => this.#fireRichApi(entries));
    host.follower.onSelection = () => {
      this.#fire("documentSelectionChanged", {});
    };
    window.addEventListener("message", this.#listener);
  }

  dispose(): void {
    window.removeEventListener("message", this.#listener);
  }

  /** For the `name` attribute of the frame: this is how a page knows that it runs in Excel on the web. */
  frameName(): string {
    const flags = `isNotDialog|disableLogging|${sharedRuntimeWithFunctions}`;
    return JSON.stringify({
      baseFrameName: "__agave",
      hostInfo: `Excel|Web|16.01|${this.#locale}|correlation|${flags}`,
      xdmInfo: `${this.#conversationId}|${controlId}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Presses a ribbon button; false where the page does not listen (yet). */
  invokeCommand(buttonId: string, functionName: string): boolean {
    const event = JSON.stringify({ source: { id: buttonId } });
    return this.#fire("appCommandInvoked", { 0: buttonId, 1: functionName, 2: event });
  }

  async #receive(event: MessageEvent): Promise<void> {
    const message = parseXdmMessage(event.data);
    if (message?._conversationId !== this.#conversationId || message._messageType !== 0) return;
    this.#frame = event.source;
    this.#frameOrigin = event.origin;
    const data = await this.#answer(message);
    this.#post({ ...envelope(message, data), _responseType: 0 });
  }

  async #answer(message: XdmRequest): Promise<unknown> {
    if (message._actionType === 1) this.#subscriptions.set(message._actionName, message);
    if (message._actionType === 2) this.#subscriptions.delete(message._actionName);
    if (message._actionType) return ok;
    if (message._actionName === "executeMethod") return this.#call(message._data as MethodCall);
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.#context();
    const isNotice = message._actionName === "ContextActivationManager_notifyHost";
    if (!isNotice) this.#host.unknown.push({ kind: "message", name: message._actionName, of: null });
    return null;
  }

  /** A page asks for its context when it starts: what an earlier page listened for is over. */
  #context(): object {
    this.#host.events.forgetListeners();
    return applicationContext({
      controlId,
      locale: this.#locale,
      documentAddress: `${location.origin}/werkmap.xlsx`,
      settings: this.#host.store.settingPairs,
    });
  }

  async #call(call: MethodCall): Promise<object> {
    const { DispatchId } = call.DdaMethod;
    if (DispatchId === dispatch.richApi) return this.#execute(String(call.ArrayData?.[4] ?? "{}"));
    if (DispatchId === dispatch.commandCompleted) {
      this.completedCommands.push(String(call.ArrayData?.[0] ?? Reflect.get(call, "0")));
      return ok;
    }
    if (DispatchId === dispatch.saveSettings) {
      this.#host.store.settingPairs = call.DdaSettingsMethod?.Properties ?? [];
      return ok;
    }
    if (DispatchId === dispatch.loadSettings) {
      const settings = this.#host.store.settingPairs.map(([Name, Value]) => ({ Name, Value }));
      return { ...ok, Properties: { Settings: settings } };
    }
    this.#host.unknown.push({ kind: "message", name: `executeMethod ${DispatchId}`, of: null });
    return { Error: notSupported, Version: 1 };
  }

  async #execute(requestBody: string): Promise<object> {
    const reply = await this.#host.execute(requestBody);
    return "failure" in reply ? { Error: reply.failure, Version: 1 } : { ...ok, Data: [200, [], reply.body] };
  }

  #fireRichApi(entries: readonly RichApiEntry[]): void {
    this.#fire("richApiMessage", { ArrayData: entries });
  }

  #fire(name: string, data: object): boolean {
    const subscription = this.#subscriptions.get(name);
    if (subscription) this.#post({ ...envelope(subscription, data), _responseType: 1 });
    return subscription !== undefined;
  }

  #post(message: object): void {
    const own = { _conversationId: this.#conversationId, _origin: location.origin, _serializerVersion: 1 };
    const text = JSON.stringify({ ...message, ...own });
    this.#frame?.postMessage(text, { targetOrigin: this.#frameOrigin });
  }
}

function envelope({ _actionName, _correlationId }: XdmRequest, data: unknown): object {
  return { _messageType: 1, _actionName, _correlationId, _data: data, _errorCode: 0 };
}
