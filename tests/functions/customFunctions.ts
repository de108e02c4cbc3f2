/// <reference types="custom-functions-runtime" />

/** The two parts of Excel's global that formulas use while they calculate, as its documentation describes them. */
class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

/** How a formula refuses: the error in the cell and the sentence with it. */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
}

/** What a formula throws; fails where it gives an answer, or breaks in another way than by a refusal. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (thrown) {
    return shown(thrown);
  }
  throw new Error("the formula gave an answer");
}

/** An element of an answer that is an error. */
export function shown(element: unknown): Refusal {
  if (element instanceof ExcelError) return { code: element.code, sentence: element.message };
  throw element;
}
