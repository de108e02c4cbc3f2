import type { Verdict } from "../../domain/movement/judgement";

/** What each outcome is called. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  "moved-favourably": "Gunstig bewogen",
  "moved-unfavourably": "Ongunstig bewogen",
  "moved-too-little": "Bewogen, maar te klein",
  "not-moving": "Beweegt niet",
  "cannot-tell": "Niet vast te stellen",
  baseline: "Nulmeting",
  "not-assessable": "Niet te beoordelen",
  "not-comparable": "Niet vergelijkbaar",
  suppressed: "Onderdrukt",
  maintained: "Behouden (gewenst)",
  declined: "Achteruitgang groter dan de marge",
  "declined-size-uncertain": "Achteruit, omvang onzeker",
};
