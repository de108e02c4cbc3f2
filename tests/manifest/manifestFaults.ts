import type { MarkupNode } from "../../src/xlsx/patching/parseMarkup";
import { ManifestFacts } from "./ManifestFacts";

/** What stands beside the manifest and must agree with it. */
export interface Surroundings {
  /** Names given to `Office.actions.associate`. */
  readonly actions: readonly string[];
  /** Path under the address → width and height in pixels of the picture there; absent where there is none. */
  readonly pictureSize: (path: string) => readonly [number, number] | null;
  /** Ids in functions.json, and those given to `CustomFunctions.associate`. */
  readonly functions: { readonly described: readonly string[]; readonly associated: readonly string[] };
}

/** What the schemas cannot see: each fault as a code with what it is about. None where the manifest is right. */
export function manifestFaults(text: string, surroundings: Surroundings): string[] {
  const facts = new ManifestFacts(text);
  return [
    ...resourceFaults(facts),
    ...addressFaults(facts),
    ...pictureFaults(facts, surroundings),
    ...runtimeFaults(facts),
    ...languageFaults(facts),
    ...actionFaults(facts, surroundings),
    ...functionFaults(surroundings),
  ];
}

function resourceFaults({ nodes, resources }: ManifestFacts): string[] {
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const used = nodes.flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `dangling-resid ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource-twice ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `unused-resource ${id}`),
  ];
}

function addressFaults({ values }: ManifestFacts): string[] {
  return values.filter(({ value }) => /^http:/i.test(value)).map(({ value }) => `not-https ${value}`);
}

const sizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

function pictureFaults(facts: ManifestFacts, { pictureSize }: Surroundings): string[] {
  const missing = facts.named("Icon").flatMap(({ children }) => {
    const given = children.map(({ attributes }) => attributes["size"]);
    return sizes.filter((size) => !given.includes(size)).map((size) => `icon-size-missing ${size}`);
  });
  const addressOf = new Map(
    facts.resources.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  const shown = facts
    .named("Image")
    .filter(({ attributes }) => attributes["size"] !== undefined)
    .map(({ attributes }) => [addressOf.get(attributes["resid"]), Number(attributes["size"])] as const);
  const fixed = [
    [facts.named("IconUrl")[0]?.attributes["DefaultValue"], 32],
    [facts.named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"], 64],
  ] as const;
  const wrong = [...shown, ...fixed].flatMap(([address, pixels]) => {
    const size = address === undefined ? null : pictureSize(address);
    if (size === null) return [`picture-missing ${address ?? ""}`];
    return size[0] === pixels && size[1] === pixels ? [] : [`picture-size ${address ?? ""}`];
  });
  return [...new Set([...missing, ...wrong])];
}

/** The shared runtime does not start where these do not all name the same page. */
function runtimeFaults(facts: ManifestFacts): string[] {
  const runtime = facts.named("Runtime")[0]?.attributes;
  const pages = [
    ...facts.named("FunctionFile"),
    ...facts
      .named("Page", "Action")
      .flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ];
  return [
    ...(runtime?.["lifetime"] === "long" ? [] : ["runtime-not-shared"]),
    ...pages
      .filter(({ attributes }) => attributes["resid"] !== runtime?.["resid"])
      .map(({ name, attributes }) => `runtime-resid-differs ${name} ${attributes["resid"] ?? ""}`),
    ...(facts.named("Action").some(opensPane) ? [] : ["no-button-that-opens-the-pane"]),
    ...facts.named("TaskpaneId").map(() => "taskpane-id-beside-shared-runtime"),
  ];
}

/** Opened by Excel itself, so also where our own scripts do not run. */
const opensPane = ({ attributes }: MarkupNode): boolean => attributes["xsi:type"] === "ShowTaskpane";

function languageFaults(facts: ManifestFacts): string[] {
  const ownLocale = facts.named("DefaultLocale")[0]?.text.trim() ?? "";
  const overridden = facts.nodes.filter(({ children }) => children.some(isOverride));
  const texts = [...facts.named("String"), ...facts.named("Description").filter(hasDefault)];
  return [
    ...overridden.flatMap(({ children }) => {
      const locales = children.filter(isOverride).map(({ attributes }) => attributes["Locale"] ?? "");
      return [
        ...locales.filter((locale) => locale === ownLocale).map(() => "override-of-default-locale"),
        ...locales.filter((locale, index) => locales.indexOf(locale) !== index).map(() => "override-twice"),
      ];
    }),
    ...texts
      .filter((node) => !isName(node) && !node.children.some(isOverride))
      .map(({ attributes }) => `not-translated ${attributes["id"] ?? "Description"}`),
  ];
}

const isOverride = ({ name }: MarkupNode): boolean => name === "Override";
const hasDefault = ({ attributes }: MarkupNode): boolean => attributes["DefaultValue"] !== undefined;
/** Names are the same in every language. */
const isName = ({ attributes }: MarkupNode): boolean =>
  ["Tab.Label", "Functions.Namespace"].includes(attributes["id"] ?? "");

function actionFaults(facts: ManifestFacts, { actions }: Surroundings): string[] {
  return facts
    .named("FunctionName")
    .map(({ text }) => text.trim())
    .filter((name) => !actions.includes(name))
    .map((name) => `action-not-associated ${name}`);
}

function functionFaults({ functions: { described, associated } }: Surroundings): string[] {
  return [
    ...described.filter((id) => !associated.includes(id)).map((id) => `function-not-associated ${id}`),
    ...associated.filter((id) => !described.includes(id)).map((id) => `function-not-described ${id}`),
  ];
}
