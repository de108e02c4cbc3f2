import { useEffect } from "react";
import type { Language } from "../../text/sentencesIn";

/** The page around the pane speaks the same language and has the same theme. */
export function useDocumentLook(language: Language, isDark: boolean): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }, [language, isDark]);
}
