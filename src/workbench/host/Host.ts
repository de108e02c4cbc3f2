import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { EventHub } from "./events/EventHub";
import { GridFollower } from "./events/GridFollower";
import { CustomFunctionBridge } from "./functions/CustomFunctionBridge";
import type { FunctionsMetadata } from "./functions/FunctionsMetadata";
import { Grid } from "./grid/Grid";
import { keptProtection, protectSheet } from "./grid/sheetProtection";
import type { HostFailureNumber } from "./hostFailures";
import { CreatedWorkbooks } from "./objects/CreatedWorkbooks";
import { ChartStore } from "./objects/charts/ChartStore";
import type { HostModel } from "./objects/HostModel";
import { HostRange } from "./objects/HostRange";
import { HostWorkbook } from "./objects/HostWorkbook";
import { RangeAreas } from "./objects/RangeAreas";
import { WorkbookStore } from "./objects/WorkbookStore";
import { HostWorksheet } from "./objects/sheets/HostWorksheet";
import { Tables } from "./objects/tables/Tables";
import { Executor } from "./protocol/Executor";
import { Members } from "./protocol/Members";
import type { RichApiAnswer, RichApiBatch } from "./protocol/RichApiBatch";
import type { UnknownMember } from "./protocol/UnknownMember";
import { AddinInternal } from "./services/AddinInternal";
import { AppRuntime } from "./services/AppRuntime";
import { AppRuntimePersistence } from "./services/AppRuntimePersistence";
import { DynamicRibbon } from "./services/DynamicRibbon";

/** Excel on the web refuses larger requests and replies. */
const mostBytes = 5 * 1024 * 1024;

export interface HostParts {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The contents of functions.json; without it there are no custom functions. */
  readonly functions?: object;
  readonly namespace?: string;
}

/** What has passed over the wire since the host was made; bytes are those of UTF-8. */
export interface Traffic {
  /** Round trips of the add-in. */
  batches: number;
  /** Batches in which office.js only gives references back, after each Excel.run. */
  cleanups: number;
  requestBytes: number;
  replyBytes: number;
}

/** The answer to one batch: what office.js is to read, or why the batch as a whole was not taken. */
export type HostReply = { readonly body: string } | { readonly failure: HostFailureNumber };

/**
 * Stands in for Excel: answers the batches of one add-in from the workbook that the grid shows. The same in a browser
 * (behind XdmHost) and in Node. Make it once the workbook is open.
 *
 * It is a model of Excel, made from its documentation and from what office.js accepts; Excel may answer otherwise.
 */
export class WorkbookHost {
  readonly events = new EventHub();
  readonly functions: CustomFunctionBridge;
  readonly runtime: AppRuntime;
  readonly ribbon = new DynamicRibbon();
  readonly follower: GridFollower;
  readonly store: WorkbookStore;
  readonly created = new CreatedWorkbooks();
  readonly charts = new ChartStore();
  /** Members office.js asked for that are not here. Each failed; a test run that has any is not to be trusted. */
  readonly unknown: UnknownMember[] = [];
  readonly traffic: Traffic = { batches: 0, cleanups: 0, requestBytes: 0, replyBytes: 0 };
  readonly #grid: Grid;
  readonly #executor: Executor;
  readonly #failures: HostFailureNumber[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor({ univer, api, functions = { functions: [] }, namespace = "" }: HostParts) {
    this.#grid = new Grid(univer, api);
    this.store = new WorkbookStore(this.#grid);
    this.functions = new CustomFunctionBridge(
      this.#grid,
      this.events,
      namespace,
      functions as FunctionsMetadata,
    );
    this.runtime = new AppRuntime(this.events);
    const services = {
      "Microsoft.ExcelServices.CustomFunctions": this.functions,
      "Microsoft.InternalService.AddinInternalService": new AddinInternal(),
      "Microsoft.AppRuntime.AppRuntimeService": this.runtime,
      "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistence(this.store),
      "Microsoft.DynamicRibbon.DynamicRibbon": this.ribbon,
    };
    const members = new Members((member) => this.unknown.push(member));
    this.#executor = new Executor(new HostWorkbook(this.#model()), services, members);
    this.follower = new GridFollower(this.#grid, this.events);
  }

  /** As a view-only file: whatever would change the workbook is refused with AccessDenied. */
  get readOnly(): boolean {
    return this.#grid.readOnly;
  }
  set readOnly(isReadOnly: boolean) {
    this.#grid.readOnly = isReadOnly;
  }

  /** Lets the next batches (1 unless said) fail as a whole, before anything of them is done. Cleanups are spared. */
  failNext(failure: HostFailureNumber, batches = 1): void {
    for (let i = 0; i < batches; i++) this.#failures.push(failure);
  }

  /** One batch at a time; all its writes are one step of undo. */
  execute(requestBody: string): Promise<HostReply> {
    const reply = this.#last.then(() => this.#answer(requestBody));
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  /** Protects the sheets that say of themselves that they are protected: those of a file that has just been opened. */
  async restoreProtection(): Promise<void> {
    for (const sheet of this.#grid.workbook.getSheets()) {
      const kept = keptProtection(sheet);
      if (kept) await protectSheet(this.#grid, sheet, kept);
    }
  }

  async #answer(requestBody: string): Promise<HostReply> {
    const requestBytes = byteLength(requestBody);
    this.traffic.requestBytes += requestBytes;
    const batch = JSON.parse(requestBody) as RichApiBatch;
    const isCleanup = onlyGivesReferencesBack(batch);
    if (isCleanup) this.traffic.cleanups++;
    else this.traffic.batches++;
    const injected = isCleanup ? undefined : this.#failures.shift();
    const failure = injected ?? (requestBytes > mostBytes ? 5103 : null);
    if (failure) return { failure };
    const body = JSON.stringify(await this.#execute(batch));
    const replyBytes = byteLength(body);
    this.traffic.replyBytes += replyBytes;
    return replyBytes > mostBytes ? { failure: 5104 } : { body };
  }

  async #execute(batch: RichApiBatch): Promise<RichApiAnswer> {
    this.events.batchesRunning++;
    try {
      const finish = (): void => {
        this.#grid.flush();
      };
      return await this.#grid.asOneUndoStep(() => this.#executor.execute(batch, finish));
    } finally {
      this.events.batchesRunning--;
    }
  }

  #model(): HostModel {
    const model: HostModel = {
      grid: this.#grid,
      events: this.events,
      store: this.store,
      created: this.created,
      charts: this.charts,
      range: (place) => new HostRange(model, place),
      areas: (places) => new RangeAreas(places.map((place) => new HostRange(model, place))),
      worksheet: (sheet) => new HostWorksheet(model, sheet.getSheetId()),
      tables: (isWanted) => new Tables(model, isWanted),
      release: (referenceId) => {
        this.#executor.release(referenceId);
      },
    };
    return model;
  }
}

const onlyGivesReferencesBack = ({ Actions }: RichApiBatch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
