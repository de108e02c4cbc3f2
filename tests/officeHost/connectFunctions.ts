import type { OpenedInHost } from "./openInHost";

type CustomFunction = (...values: never[]) => unknown;

interface Invocation {
  setResult(value: unknown): void;
  setError(error: unknown): void;
}

interface FunctionsOfOfficeJs {
  setCustomFunctionInvoker(invoker: object): void;
  readonly ErrorCode: Readonly<Record<string, string>>;
  Error?: unknown;
}

/**
 * Custom functions of an add-in in Node, by their id. `CustomFunctions.associate` belongs to the half of office.js that
 * needs a page; from the call onwards it is office.js's own machinery.
 */
export function connectFunctions(
  opened: OpenedInHost,
  functions: Readonly<Record<string, CustomFunction>>,
): void {
  const own = opened.window["CustomFunctions"] as FunctionsOfOfficeJs;
  own.setCustomFunctionInvoker({
    async invoke(id: string, values: never[], invocation: Invocation) {
      try {
        invocation.setResult(await functions[id]?.(...values, invocation as never));
      } catch (error) {
        invocation.setError(error);
      }
    },
  });
  opened.host.functions.markReady();
}
