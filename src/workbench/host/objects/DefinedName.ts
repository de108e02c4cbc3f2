import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { locateReference } from "../grid/locate";
import type { Place } from "../grid/Place";
import { HostObject } from "../protocol/HostObject";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import type { HostModel } from "./HostModel";

export type GridName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** `Excel.NamedItem`: cells, a constant or a formula under a name. */
export class DefinedName extends HostObject {
  constructor(
    private readonly model: HostModel,
    private readonly name: string,
    private readonly sheet: FWorksheet | null,
  ) {
    super();
  }

  override get typeName(): string {
    return "NamedItem";
  }
  override get scalars(): readonly string[] {
    return ["Name", "Type", "Value", "Formula", "Visible", "Scope", "Comment"];
  }

  get Name(): string {
    return this.name;
  }
  get Type(): string {
    if (this.#place) return "Range";
    return /^-?[\d.]+$/.test(this.#meaning) ? "Double" : "String";
  }
  get Formula(): string {
    return `=${this.#meaning}`;
  }
  set Formula(formula: unknown) {
    const meaning = textArgument(formula).replace(/^=/, "");
    this.model.grid.edit(() => {
      this.#item.setFormula(meaning);
    });
  }
  get Value(): string | number {
    if (this.Type === "Double") return Number(this.#meaning);
    return this.#place ? this.#meaning : this.#meaning.replace(/^"|"$/g, "");
  }
  get Visible(): boolean {
    return true;
  }
  get Scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }
  get Comment(): string {
    return this.#item.getComment() ?? "";
  }
  GetRangeOrNullObject(): HostObject | null {
    const place = this.#place;
    return place && this.model.range(place);
  }
  GetRange(): HostObject {
    return this.GetRangeOrNullObject() ?? fail("InvalidReference");
  }
  Delete(): void {
    this.model.grid.edit(() => {
      this.#item.delete();
    });
  }

  get #item(): GridName {
    const names = this.model.grid.workbook.getDefinedNames();
    return names.find((name) => name.getName() === this.name) ?? fail("ItemNotFound");
  }
  get #meaning(): string {
    return this.#item.getFormulaOrRefString().replace(/^=/, "");
  }
  get #place(): Place | null {
    const { grid } = this.model;
    return locateReference(grid, this.#meaning, grid.workbook.getActiveSheet());
  }
}
