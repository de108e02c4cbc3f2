/** What was wrong with the call itself. */
export interface UsageFacts {
  "unknown-command": { word: string };
  "unknown-option": { option: string };
  "argument-missing": { argument: string };
  "option-without-value": { option: string };
  "value-not-allowed": { option: string; value: string };
  "too-many-arguments": Record<string, never>;
}

/** What the help says of its own accord, and what is said about a call that cannot be understood. */
export interface UsageWords {
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
  };
  /** In the line of usage: "[opties]". */
  readonly optionsPlace: string;
  readonly commandPlace: string;
  readonly choices: (choices: readonly string[], usual: string) => string;
  readonly problems: { readonly [Code in keyof UsageFacts]: (facts: UsageFacts[Code]) => string };
  /** Where to look further, after any of the problems. */
  readonly seeHelp: string;
}
