import type { ICellData, ICellDataForSheetInterceptor, Nullable, Univer } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { ISheetLocationBase } from "@univerjs/sheets";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { looksEnglish, toDutchFormula, toEnglishFormula } from "./dutchFormula";
import { parseDutchEntry } from "./parseDutchEntry";

/** Before the grid's own handlers: its formula handler would put the English text back. */
const first = 1000;

/**
 * Dutch typing in the grid: ";" between arguments, decimal comma, dd-mm-yyyy. What is stored stays English, as in a
 * file. Not for function names, and a formula such as =SUM(1,2) means 1.2.
 */
export function dutchEntry(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  showDecimalCommas(interceptors);
  keepTypedNumbers(univer);
  readTypedText(interceptors);
  offerDutchText(interceptors, univer.__getInjector().get(FormulaDataModel));
}

/** Numbers without a number format; those with one follow the grid's own setting. */
function showDecimalCommas(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 1,
    handler: (cell, _location, next) =>
      cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v)
        ? next({ ...cell, v: withComma(Number(cell.v.toPrecision(11))) })
        : next(cell),
  });
}

/**
 * While a formula is typed the grid tidies its numbers the English way: of "0,03" it makes "0" and "3". A Dutch formula is
 * kept from its eyes until it has been put into English; it goes without coloured references.
 */
function keepTypedNumbers(univer: Univer): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  let isTyping = false;
  // The grid tidies what was typed just after its editor has closed.
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) isTyping = true;
    else window.setTimeout(() => (isTyping = false), 200);
  });
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) =>
    isTyping && !looksEnglish(formula) && toEnglishFormula(formula) !== formula
      ? undefined
      : nodesOf(formula);
}

function readTypedText(interceptors: SheetInterceptorService): void {
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _context, next) => {
      if (typeof cell?.f === "string") {
        return next({ ...cell, f: looksEnglish(cell.f) ? cell.f : toEnglishFormula(cell.f) });
      }
      const parsed = typeof cell?.v === "string" && !cell.p ? parseDutchEntry(cell.v) : null;
      // Without a type the grid looks anew what was typed.
      return next(cell && parsed !== null ? { ...cell, v: parsed, t: null } : cell);
    },
  });
}

/** Handlers run by priority until one does not call the next; formulas and numbers end here. */
function offerDutchText(interceptors: SheetInterceptorService, formulas: FormulaDataModel): void {
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, context, next) => {
      const { row, col, subUnitId, unitId } = context;
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (formula) return { ...cell, f: toDutchFormula(formula) };
      const text = editedNumber(context);
      return text === null ? next(cell) : { ...cell, v: text };
    },
  });
}

type EditedCell = Pick<ISheetLocationBase, "row" | "col"> & {
  readonly worksheet: { getCellRaw(row: number, column: number): Nullable<ICellData> };
  readonly workbook: {
    getStyles(): { get(style: ICellData["s"]): Nullable<ICellDataForSheetInterceptor["s"]> };
  };
};

function editedNumber({ worksheet, workbook, row, col }: EditedCell): string | null {
  const cell = worksheet.getCellRaw(row, col);
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return null;
  const style: unknown = cell.s ? workbook.getStyles().get(cell.s) : null;
  const pattern = patternOf(style);
  const showsDate = /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  if (showsDate) return null;
  const isPercentage = pattern.includes("%");
  const shown = isPercentage ? cell.v * 100 : cell.v;
  return `${withComma(Number(shown.toPrecision(15)))}${isPercentage ? "%" : ""}`;
}

function patternOf(style: unknown): string {
  const numberFormat: unknown = typeof style === "object" && style !== null ? Reflect.get(style, "n") : null;
  const pattern: unknown =
    typeof numberFormat === "object" && numberFormat !== null ? Reflect.get(numberFormat, "pattern") : "";
  return typeof pattern === "string" ? pattern : "";
}

const withComma = (value: number): string => String(value).replace(".", ",");
