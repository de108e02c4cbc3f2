import type { IStyleData } from "@univerjs/core";

/** Whether two cells look alike: the grid may write what says nothing as null, or in another order. */
export function sameStyle(one: IStyleData, other: IStyleData): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(style: IStyleData): string {
  return JSON.stringify(style, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value ?? undefined;
    const filled = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
    return Object.fromEntries(filled.sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}
