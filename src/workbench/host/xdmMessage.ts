/** A message of office.js to its host; `_messageType` 0 is a request, `_actionType` 1 and 2 (un)register an event. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

/** `executeMethod`: an old-style call by number, or a batch of the rich API (93). */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

export const dispatch = { richApi: 93, commandCompleted: 94, loadSettings: 75, saveSettings: 76 } as const;

/** The message as an object; null where it is none of office.js. */
export function parseXdmMessage(data: unknown): XdmRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null && "_conversationId" in message
      ? (message as XdmRequest)
      : null;
  } catch {
    return null;
  }
}
