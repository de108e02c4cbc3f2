import { fail } from "../protocol/fail";

/** The workbooks that the add-in made and that are to be opened beside this one. */
export class CreatedWorkbooks {
  /** Shows a workbook in a window of its own, as far as there are windows here. */
  onOpen: (bytes: Uint8Array) => void = () => undefined;
  readonly #made: Uint8Array[] = [];

  /** @returns  by which it is known from then on */
  keep(base64: string): string {
    this.#made.push(bytesOf(base64));
    return String(this.#made.length - 1);
  }

  has(id: string): boolean {
    return this.#made[Number(id)] !== undefined;
  }

  open(id: string): void {
    const bytes = this.#made[Number(id)];
    if (bytes !== undefined) this.onOpen(bytes);
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return fail("InvalidArgument", "[host] what should be a workbook is no base64");
  }
}
