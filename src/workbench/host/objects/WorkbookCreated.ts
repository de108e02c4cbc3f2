import { HostObject } from "../protocol/HostObject";

/** A workbook that the add-in made; `open` shows it in a window of its own. */
export class WorkbookCreated extends HostObject {
  constructor(
    readonly Id: string,
    private readonly show: () => void,
  ) {
    super();
  }

  override get typeName(): string {
    return "WorkbookCreated";
  }
  override get scalars(): readonly string[] {
    return ["Id"];
  }

  Open(): void {
    this.show();
  }
}
