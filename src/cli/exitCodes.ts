/** What a script that calls us can rely on. */
export const exitCodes = {
  /** Everything was read and nothing must be mended. */
  ready: 0,
  /** Something must be mended, or a row could not be read. */
  issues: 1,
  /** A file could not be read, or the call itself was wrong. */
  unreadable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
