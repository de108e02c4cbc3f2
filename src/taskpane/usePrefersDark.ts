import { useSyncExternalStore } from "react";
import { hostTheme } from "../office/hostTheme";

/**
 * Whether the pane is dark: as Excel is where it says so, else as the system is. Excel tells nothing when its theme
 * changes, so it is asked again whenever the pane comes back into view.
 */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");

const isDark = (): boolean => hostTheme().isDark ?? systemIsDark.matches;

function subscribe(onChange: () => void): () => void {
  systemIsDark.addEventListener("change", onChange);
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    systemIsDark.removeEventListener("change", onChange);
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("focus", onChange);
  };
}
