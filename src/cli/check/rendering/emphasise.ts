import type { Layout } from "./Layout";

const codes = { strong: "1", signal: "1;35" } as const;

/** Makes a line stand out, where colour may be used. */
export function emphasise(line: string, manner: keyof typeof codes, { colour }: Layout): string {
  return colour ? `\u001b[${codes[manner]}m${line}\u001b[0m` : line;
}
