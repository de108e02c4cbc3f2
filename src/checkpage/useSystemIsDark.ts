import { useSyncExternalStore } from "react";

/** Whether the reader's system is dark, also when that changes. */
export function useSystemIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => systemIsDark.matches);
}

const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  systemIsDark.addEventListener("change", onChange);
  return () => {
    systemIsDark.removeEventListener("change", onChange);
  };
}
