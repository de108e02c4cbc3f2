import type { MonitoringLevel } from "./GoalPage";

/** What a row is about, as its key says it: literally in the file, so in Dutch, and never to be changed. */
export const keyWords = {
  indicator: "indicator",
  comparison: "vergelijking",
  spread: "spreiding",
  agreement: "afspraak",
  core: "kerndoel",
  open: "open",
  reach: "bereik",
  bounds: "bandbreedte",
  answers: "antwoorden",
  criteria: "criteria",
  level: "niveau",
} as const;

export const levelWords: Readonly<Record<MonitoringLevel, string>> = {
  agreement: "afspraak",
  reach: "bereik",
  experience: "ervaren effect",
  town: "maatschappelijk effect",
};

export const othersWords = { municipality: "gemeenten", provider: "aanbieders" } as const;

/** Gives each row of a list a key that says what it is about, and that is no other row's. */
export class RowKeys {
  readonly #given = new Map<string, number>();

  /** @param parts  what tells the row from others; blanks are left out */
  give(word: keyof typeof keyWords, parts: readonly (string | number | null)[]): string {
    const key = [keyWords[word], ...parts.filter((part) => part !== null && part !== "")].join(" ");
    const given = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, given);
    return given === 1 ? key : `${key} (${String(given)})`;
  }
}
