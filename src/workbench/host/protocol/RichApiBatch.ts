/** One `context.sync()` as office.js puts it on the wire, and the answer it understands. */
export interface RichApiBatch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RichApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Where `ReferencedObjectPathIds` holds a number other than 0, the argument is the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RichApiAnswer {
  readonly TraceIds: number[];
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  Error?: RichApiFailure;
}

export interface RichApiFailure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
