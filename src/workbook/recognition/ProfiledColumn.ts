import type { ColumnContents } from "./ColumnContents";
import type { BlockHeader } from "./HeaderBlock";

/** A column by its headers and by what stands below them. */
export interface ProfiledColumn extends BlockHeader {
  readonly profile: ColumnContents;
}
