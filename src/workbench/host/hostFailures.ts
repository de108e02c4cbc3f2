/**
 * What Excel answers to a whole batch that it cannot take, by the number that travels over postMessage. In one process
 * office.js hears the code and the status instead.
 */
export const hostFailures = {
  5004: { code: "InvalidOperationInCellEditMode", status: 500 },
  5012: { code: "InvalidOrTimedOutSession", status: 408 },
  5102: { code: "ActivityLimitReached", status: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  7000: { code: "AccessDenied", status: 403 },
} as const;

export type HostFailureNumber = keyof typeof hostFailures;
