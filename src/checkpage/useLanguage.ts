import { useState } from "react";
import type { Language } from "../text/sentencesIn";

/** Dutch, unless the address says otherwise; a choice is put into the address, so that it can be sent on. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => languageOf(window.location.search));
  const choose = (chosen: Language): void => {
    window.history.replaceState(null, "", chosen === "nl" ? window.location.pathname : "?taal=en");
    setLanguage(chosen);
  };
  return [language, choose];
}

function languageOf(search: string): Language {
  return new URLSearchParams(search).get("taal") === "en" ? "en" : "nl";
}
