import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Gives the keyboard to a button when what had it is gone: else a next press of Tab would begin at the top of the pane.
 *
 * @param takesFocus  false before the user did something on this screen
 */
export function useFocusWhenLost(takesFocus: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Without the page's focus the user works in the sheet: taking it would pull them out of their cell.
    if (!takesFocus || !document.hasFocus() || document.activeElement !== document.body) return;
    button.current?.focus();
  });
  return button;
}
