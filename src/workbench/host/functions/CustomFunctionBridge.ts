import type { IUnitRange } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { EventHub } from "../events/EventHub";
import type { RichApiEntry } from "../events/RichApiEntry";
import type { Grid } from "../grid/Grid";
import { placeAddress } from "../grid/Place";
import { gettingData } from "../grid/cellValue";
import { HostObject } from "../protocol/HostObject";
import type { CallingCell, FunctionArgument } from "./AddInFunction";
import { AddInFunction } from "./AddInFunction";
import type { FunctionMetadata, FunctionsMetadata } from "./FunctionsMetadata";
import { KnownResults } from "./KnownResults";
import { functionDescription } from "./functionDescription";
import type { FinishedInvocation } from "./resultOfInvocation";
import { finishedInvocation } from "./resultOfInvocation";
import { shapeArguments } from "./shapeArguments";

interface Waiting {
  readonly cell: CallingCell;
  readonly call: string;
}

const invocationCategory = 1;
const invocationType = 1000;

/**
 * Makes the functions of functions.json available in the grid and lets office.js compute them, over the protocol that
 * Excel uses. A function answers at once: with the known result, or with "busy" while the add-in computes. An
 * asynchronous function of the grid would do worse: the grid awaits them one by one, and office.js answers twice a second.
 */
export class CustomFunctionBridge extends HostObject {
  /** What functions said when they failed, by "sheetId!row,column" counted from 0. */
  readonly messages = new Map<string, string>();
  readonly #results = new KnownResults();
  readonly #waiting = new Map<number, Waiting>();
  #unsent: RichApiEntry[] = [];
  #isReady = false;
  #nextInvocation = 1;

  /** The workbook must be open: the grid has nowhere to register functions before. */
  constructor(
    private readonly grid: Grid,
    private readonly events: EventHub,
    private readonly namespace: string,
    metadata: FunctionsMetadata,
  ) {
    super();
    for (const definition of metadata.functions) this.#register(definition);
  }

  override get typeName(): string {
    return "CustomFunctionsService";
  }

  /** The add-in's page was loaded anew: its functions are asked again once it is ready. */
  reset(): void {
    this.#isReady = false;
    this.#waiting.clear();
    this.#results.clear();
    this.messages.clear();
    this.#unsent = [];
    this.grid.api.getFormula().executeCalculation();
  }

  /** office.js can be asked from now on. */
  markReady(): void {
    this.#isReady = true;
    this.#send();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.markReady();
  }
  _GetEnabledFeatures(): unknown[] {
    return [];
  }
  SetInvocationArrayResults(reports: unknown): void {
    const finished = (Array.isArray(reports) ? reports : []).map(finishedInvocation);
    const dirty = finished.flatMap((result) => (result ? this.#settle(result) : []));
    if (dirty.length > 0) this.#recalculate(dirty);
  }

  #register(definition: FunctionMetadata): void {
    const name = `${this.namespace}.${definition.name}`;
    const description = functionDescription(name, definition);
    // The grid's own way in makes the help known; what computes is put in its place after that.
    this.grid.api.getFormula().registerFunction(name, () => gettingData, description);
    const executor = new AddInFunction(name, (cell, given) => this.#evaluate(definition, cell, given));
    this.grid.injector.get(IFunctionService).registerExecutors(executor);
  }

  #evaluate(
    definition: FunctionMetadata,
    cell: CallingCell,
    given: readonly FunctionArgument[],
  ): FinishedInvocation["result"] {
    const values = shapeArguments(definition, given);
    const call = definition.id + JSON.stringify(values);
    const known = this.#results.get(keyOf(cell), call);
    if (known !== undefined) return known;
    this.#results.set(keyOf(cell), call, gettingData);
    const invocationId = this.#nextInvocation++;
    this.#waiting.set(invocationId, { cell, call });
    const { requiresAddress, cancelable, stream } = definition.options ?? {};
    const address = requiresAddress ? this.#address(cell) : "";
    const flags = (cancelable ? 1 : 0) | (stream ? 2 : 0);
    const message = JSON.stringify([invocationId, definition.id, values, address, flags, null]);
    this.#unsent.push([invocationCategory, invocationType, "", message, invocationId, false]);
    queueMicrotask(() => {
      this.#send();
    });
    return gettingData;
  }

  #send(): void {
    if (!this.#isReady || this.#unsent.length === 0) return;
    const entries = this.#unsent;
    this.#unsent = [];
    this.events.send(entries);
  }

  #settle({ invocationId, result, message }: FinishedInvocation): IUnitRange[] {
    const waiting = this.#waiting.get(invocationId);
    if (!waiting) return [];
    this.#waiting.delete(invocationId);
    const { cell, call } = waiting;
    if (message === null) this.messages.delete(keyOf(cell));
    else this.messages.set(keyOf(cell), message);
    this.#results.set(keyOf(cell), call, result);
    const { sheetId, row, column } = cell;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return [{ unitId: this.grid.unitId, sheetId, range }];
  }

  #recalculate(dirtyRanges: readonly IUnitRange[]): void {
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const request = { commands: [], forceCalculation: false, dirtyRanges, ...nothing };
    const command = "formula.mutation.set-trigger-formula-calculation-start";
    void this.grid.commands.executeCommand(command, request, { onlyLocal: true });
  }

  #address({ sheetId, row, column }: CallingCell): string {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    return sheet ? placeAddress({ sheet, row, column, rows: 1, columns: 1 }) : "";
  }
}

const keyOf = ({ sheetId, row, column }: CallingCell): string => `${sheetId}!${row},${column}`;
