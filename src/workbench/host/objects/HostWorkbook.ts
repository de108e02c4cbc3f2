import { selectedPlace } from "../grid/selectedPlace";
import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import { Application } from "./Application";
import { DefinedNames } from "./DefinedNames";
import { EventSwitch } from "./EventSwitch";
import { HostRange } from "./HostRange";
import type { HostModel } from "./HostModel";
import { Settings } from "./Settings";
import { WorkbookFunctions } from "./WorkbookFunctions";
import { WorkbookProtection } from "./WorkbookProtection";
import { XmlParts } from "./XmlParts";
import { Worksheets } from "./sheets/Worksheets";
import { Tables } from "./tables/Tables";

/** `context.workbook`, the root of everything on the wire. */
export class HostWorkbook extends HostObject {
  constructor(private readonly model: HostModel) {
    super();
  }

  override get typeName(): string {
    return "Workbook";
  }
  override get scalars(): readonly string[] {
    return ["Name", "ReadOnly"];
  }
  override identity(): Record<string, unknown> {
    return {};
  }

  get Name(): string {
    return this.model.grid.workbook.getName();
  }
  get ReadOnly(): boolean {
    return this.model.grid.readOnly;
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.model);
  }
  get Tables(): Tables {
    return new Tables(this.model, () => true);
  }
  get Names(): DefinedNames {
    return new DefinedNames(this.model);
  }
  get Settings(): Settings {
    return new Settings(this.model.store);
  }
  get CustomXmlParts(): XmlParts {
    return new XmlParts(this.model.store);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection();
  }
  get Application(): Application {
    return new Application(this.model);
  }
  get Functions(): WorkbookFunctions {
    return new WorkbookFunctions(this.model.grid);
  }
  get _Runtime(): EventSwitch {
    return new EventSwitch(this.model.events);
  }
  /** What office.js asks in a browser, where it does both at once. */
  CreateAndOpenWorkbook(base64: unknown): void {
    const { created } = this.model;
    created.open(created.keep(textArgument(base64)));
  }
  /** Refused where several ranges are selected, as in Excel. */
  GetSelectedRange(): HostRange {
    const ranges = this.model.grid.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    if (ranges.length > 1) fail("InvalidSelection");
    return new HostRange(this.model, selectedPlace(this.model.grid));
  }
  GetActiveCell(): HostRange {
    return new HostRange(this.model, { ...selectedPlace(this.model.grid), rows: 1, columns: 1 });
  }
  /** office.js sends this after each Excel.run, for every range it was told to keep. */
  _RemoveReference(referenceId: unknown): void {
    this.model.release(textArgument(referenceId));
  }
}
