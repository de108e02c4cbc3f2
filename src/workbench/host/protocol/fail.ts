import { HostError } from "./HostError";

const messages: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
};

const statuses: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403 };

/** Refuses the running action with one of Excel's error codes; the batch ends there. */
export function fail(code: string, message: string = messages[code] ?? code): never {
  throw new HostError(code, message, statuses[code] ?? 400);
}
