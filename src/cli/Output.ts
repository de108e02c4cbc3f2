/** Where a command writes; the tests and the real terminal give their own. */
export interface Output {
  /** What was asked for: goes to a file or a pipe. */
  out(text: string): void;
  /** What a person should know meanwhile: never mixed with the answer. */
  err(text: string): void;
}
