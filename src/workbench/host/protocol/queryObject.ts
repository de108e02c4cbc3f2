import { HostCollection } from "./HostCollection";
import { HostObject } from "./HostObject";
import type { Members } from "./Members";
import type { QueryInfo } from "./RichApiBatch";

/** The answer to `load(…)`: the members asked for, or all scalars where nothing was asked for. */
export function queryObject(
  members: Members,
  object: HostObject,
  asked: QueryInfo = {},
): Record<string, unknown> {
  const select = (asked.Select ?? []).filter((path) => path !== "");
  const expand = (asked.Expand ?? []).filter((path) => path !== "");
  if (object instanceof HostCollection)
    return queryCollection(members, object, { ...asked, Select: select, Expand: expand });
  const answer = object.identity();
  const wanted = select.length + expand.length > 0 ? [...select, ...expand] : object.scalars;
  for (const path of wanted) putMember(members, answer, object, path);
  return answer;
}

function queryCollection(
  members: Members,
  collection: HostCollection<HostObject>,
  asked: QueryInfo,
): Record<string, unknown> {
  const ofItem = { Select: itemPaths(asked.Select ?? []), Expand: itemPaths(asked.Expand ?? []) };
  const first = asked.Skip ?? 0;
  const items = collection.items.slice(first, asked.Top ? first + asked.Top : undefined);
  return {
    _Items: items.map((item) => Object.assign(queryObject(members, item, ofItem), item.identity())),
  };
}

/** `items/name` asks for the name of each; `items` and `count` alone ask for nothing of an item. */
const itemPaths = (paths: readonly string[]): string[] =>
  paths
    .map((path) => path.replace(/^items(\/|$)/i, ""))
    .filter((path) => path !== "" && !/^count$/i.test(path));

function putMember(
  members: Members,
  answer: Record<string, unknown>,
  object: HostObject,
  path: string,
): void {
  const [head = "", ...rest] = path.split("/");
  const key = members.keyOf(object, head);
  const value: unknown = Reflect.get(object, key);
  if (!(value instanceof HostObject)) {
    answer[key] = value;
  } else if (value instanceof HostCollection) {
    answer[key] = queryObject(members, value, { Select: rest.length > 0 ? [rest.join("/")] : [] });
  } else {
    const nested = (answer[key] ?? value.identity()) as Record<string, unknown>;
    answer[key] = nested;
    for (const inner of rest.length > 0 ? [rest.join("/")] : value.scalars)
      putMember(members, nested, value, inner);
  }
}
