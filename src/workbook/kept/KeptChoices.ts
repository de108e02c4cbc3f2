import * as z from "zod/mini";
import type { RuleCode } from "../causes/CauseContract";
import { ruleCodes } from "../causes/CauseContract";
import type { TableKey } from "../template";
import { tableKeys } from "../template";

/**
 * What people said about a workbook and what we must remember to take back, kept in the workbook itself as one custom XML
 * part, so that the pane, the check page and the command line all honour it. Holds no copy of the workbook's content but
 * the old values and formulas that are needed to put them back, and the words by which rows that are no data are known.
 */
export const keptChoicesSchema = z.object({
  version: z.literal(1),
  /** Which range is which table; a table without an entry is looked for by its names. */
  mappings: z.array(
    z.object({
      table: z.enum(tableKeys as readonly [TableKey, ...TableKey[]]),
      sheet: z.string(),
      /** As Excel numbers it. */
      headerRow: z.int().check(z.positive()),
      /** The last row of the table as Excel numbers it; null: as far as the sheet is filled. */
      lastRow: z.nullable(z.int().check(z.positive())),
      /** Field of the contract → column from 0. A field that is absent has no column in this sheet. */
      columns: z.record(z.string(), z.int().check(z.nonnegative())),
      /** Of activities: a column with crosses for each of these goals. */
      goalColumns: z.optional(
        z.array(z.object({ goal: z.string(), column: z.int().check(z.nonnegative()) })),
      ),
      /** What stands first in rows that are no data: totals between the rows, a note right below them. */
      leftOut: z.optional(z.array(z.string())),
    }),
  ),
  /** Why a finding may stand, per finding (`Finding.key`). */
  explanations: z.array(z.object({ finding: z.string(), text: z.string(), time: z.iso.datetime() })),
  /** Fixes that were applied, so that each can be taken back after saving too; in the order in which they were made. */
  appliedFixes: z.array(
    z.object({
      finding: z.string(),
      sheet: z.string(),
      row: z.int().check(z.positive()),
      column: z.int().check(z.nonnegative()),
      from: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      to: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      time: z.iso.datetime(),
      /** The first two cells of the row that held something else: by these the row is known again after sorting. */
      beside: z.optional(
        z.array(
          z.object({
            column: z.int().check(z.nonnegative()),
            value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
          }),
        ),
      ),
    }),
  ),
  /** DOEL formulas that were replaced by their values; `cells` is the range the value filled (rows × columns of a spill). */
  frozenFormulas: z.array(
    z.object({
      sheet: z.string(),
      row: z.int().check(z.positive()),
      column: z.int().check(z.nonnegative()),
      rows: z.int().check(z.positive()),
      columns: z.int().check(z.positive()),
      formula: z.string(),
      /** Of the values that took its place: what was edited since is not overwritten when the formula is put back. */
      fingerprint: z.string(),
    }),
  ),
  /** Rules that count for less in this workbook, or for nothing, and why; workbooks of before have none. */
  ruleChoices: z._default(
    z.array(
      z.object({
        rule: z.enum(ruleCodes as readonly [RuleCode, ...RuleCode[]]),
        choice: z.enum(["off", "milder"]),
        reason: z.string(),
        time: z.iso.datetime(),
      }),
    ),
    [],
  ),
  /** What was checked and found without errors, so that a later change shows; null where nothing was sealed. */
  seal: z._default(
    z.nullable(
      z.object({
        /** Of Doelbereik. */
        version: z.string(),
        time: z.iso.datetime(),
        /** Findings at that moment; errors were none. */
        counts: z.object({ warnings: z.int(), notes: z.int(), explained: z.int() }),
        /** Per table of the contract that was there: its filled rows, and the fingerprint of what stood in it. */
        tables: z.array(
          z.object({
            table: z.enum(tableKeys as readonly [TableKey, ...TableKey[]]),
            rows: z.int().check(z.nonnegative()),
            fingerprint: z.string(),
          }),
        ),
      }),
    ),
    null,
  ),
});

export type KeptChoices = z.infer<typeof keptChoicesSchema>;
export type TableMapping = KeptChoices["mappings"][number];
export type Explanation = KeptChoices["explanations"][number];
export type AppliedFix = KeptChoices["appliedFixes"][number];
export type RuleChoice = KeptChoices["ruleChoices"][number];
export type Seal = NonNullable<KeptChoices["seal"]>;
export type FrozenFormula = KeptChoices["frozenFormulas"][number];

/** A workbook about which nothing was said yet. */
export const nothingKept: KeptChoices = {
  version: 1,
  mappings: [],
  explanations: [],
  appliedFixes: [],
  frozenFormulas: [],
  ruleChoices: [],
  seal: null,
};
