import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Gives the keyboard to an element once, when its page appears. Only to what Office's own handling of Tab knows: from a
 * heading a next Tab would leave the pane.
 */
export function useFocusAtStart<One extends HTMLElement>(): RefObject<One | null> {
  const element = useRef<One>(null);
  useEffect(() => {
    // Without the page's focus somebody works in the sheet: taking it would pull them out of their cell.
    if (document.hasFocus()) element.current?.focus();
  }, []);
  return element;
}
