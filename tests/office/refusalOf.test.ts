import { HostRefused } from "../../src/office/HostRefused";
import { refusalOf } from "../../src/office/refusalOf";

/** Codes of Office as the documentation of the JavaScript API for Excel lists them, "Error handling". */
const officeError = (code: string) => ({ name: "RichApi.Error", code, message: "…" });

describe("refusalOf", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "workbook-view-only"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["ActivityLimitReached", "host-busy"],
    ["RequestPayloadSizeLimitExceeded", "too-much-at-once"],
    ["ResponsePayloadSizeLimitExceeded", "too-much-at-once"],
    ["ApiNotFound", "not-supported"],
    ["GeneralException", "unexpected"],
  ])("takes %s for %s", (code, expected) => {
    expect(refusalOf(officeError(code))?.code).toBe(expected);
  });

  it("keeps the code of an error that we do not know", () => {
    expect(refusalOf(officeError("InsertDeleteConflict"))?.facts).toEqual({ code: "InsertDeleteConflict" });
  });

  it("lets a refusal of ours be", () => {
    const refusal = new HostRefused("sheet-missing", { sheet: "Doelen" });
    expect(refusalOf(refusal)).toBe(refusal);
  });

  it("takes no mistake of ours for a refusal", () => {
    expect(refusalOf(new TypeError("x is not a function"))).toBeNull();
    expect(refusalOf("text")).toBeNull();
  });
});
