/** Lets the one who waits see how far it is, and stop it between two replies. */
export interface ReadingWatch {
  /** In rows. */
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}
