import type { FWorksheet } from "@univerjs/sheets/facade";
import { placeAddress } from "../grid/Place";
import { parseAddress } from "../grid/parseAddress";
import { formatAbsoluteAddress } from "../grid/formatAddress";
import { HostCollection } from "../protocol/HostCollection";
import { fail } from "../protocol/fail";
import { textArgument } from "../protocol/textArgument";
import type { GridName } from "./DefinedName";
import { DefinedName } from "./DefinedName";
import type { HostModel } from "./HostModel";
import { RangeAddressing } from "./RangeAddressing";

const nameSyntax = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The grid's word for a name of the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** `workbook.names`, or with a sheet the names of that sheet. */
export class DefinedNames extends HostCollection<DefinedName> {
  constructor(
    private readonly model: HostModel,
    private readonly sheet: FWorksheet | null = null,
  ) {
    super();
  }

  override get typeName(): string {
    return "NamedItemCollection";
  }

  override get items(): readonly DefinedName[] {
    const names = this.model.grid.workbook.getDefinedNames().filter((name) => this.#isMine(name));
    return names.map((name) => new DefinedName(this.model, name.getName(), this.sheet));
  }

  Add(name: unknown, reference: unknown, comment: unknown): DefinedName {
    const text = textArgument(name);
    if (this.find(text)) fail("ItemAlreadyExists");
    if (!nameSyntax.test(text)) fail("InvalidArgument");
    const { grid } = this.model;
    const builder = grid.workbook
      .newDefinedNameBuilder()
      .setName(text)
      .setComment(String(comment ?? ""));
    // Both take what comes after the "=": setFormula would put a second one in front.
    const meant = referenceText(reference).replace(/^=/, "");
    if (parseAddress(meant)) builder.setRef(meant);
    else builder.setFormula(meant);
    if (this.sheet) builder.setScopeToWorksheet(this.sheet);
    grid.edit(() => {
      grid.workbook.insertDefinedNameBuilder(builder.build());
    });
    return new DefinedName(this.model, text, this.sheet);
  }

  #isMine(name: GridName): boolean {
    const scope = name.getLocalSheetId();
    return this.sheet ? scope === this.sheet.getSheetId() : !scope || scope === wholeWorkbook;
  }
}

function referenceText(reference: unknown): string {
  if (!(reference instanceof RangeAddressing)) return textArgument(reference);
  const [sheetName = ""] = placeAddress(reference.place).split(/(?=![^!]*$)/);
  return `${sheetName}!${formatAbsoluteAddress(reference.place)}`;
}
