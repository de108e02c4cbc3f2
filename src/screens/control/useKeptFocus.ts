import type { FocusEvent } from "react";
import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard where it was when a new check takes away what had the focus: on the same thing at its new place
 * (same `data-focus`), else on the card of applied fixes, else on the current tab. Only what Office's own Tab handling
 * knows is chosen: from anything else Tab would leave the pane.
 */
export function useKeptFocus(): {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
} {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const lost = last.current;
    // Without the page's focus the user works in the sheet: taking it would pull them out of their cell.
    if (lost === null || lost.isConnected || !document.hasFocus()) return;
    last.current = null;
    if (document.activeElement === document.body) successorOf(lost)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
    onBlur: ({ target }) => {
      if (target.isConnected) last.current = null;
    },
  };
}

function successorOf(lost: HTMLElement): HTMLElement | null {
  const key = lost.dataset["focus"] ?? "";
  const marked = [...document.querySelectorAll<HTMLElement>("[data-focus]")];
  return (
    marked.find((one) => one.dataset["focus"] === key) ??
    marked.find((one) => key.startsWith("fix") && one.dataset["focus"] === "applied") ??
    document.querySelector<HTMLElement>(".tabs [aria-current]")
  );
}
