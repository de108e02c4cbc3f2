/** What an Excel object refuses with: the code office.js shows as `error.code`, and the HTTP status that belongs to it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
