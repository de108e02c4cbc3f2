import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed, nodesWithin, parseMarkup } from "../../../xlsx/patching/parseMarkup";
import type { AddIn, RibbonButton, RibbonGroup } from "./AddIn";

/** Shown at most 32 pixels wide; on a fine screen the larger picture is the sharper one. */
const iconPixels = "64";

/**
 * The ribbon, the context menu and the addresses of a manifest, so that the workbench shows what Excel would.
 *
 * @param locale  "nl-NL" or "en-US": the manifest's override for it, else its default
 * @throws Error where the manifest lacks what an add-in with a shared runtime must have
 */
export function readManifest(text: string, locale: string): AddIn {
  const root = parseMarkup(text, "manifest.xml");
  const nodes = nodesWithin(root);
  const resource = resourceReader(nodes, locale);
  const point = (type: string) =>
    nodes.find(({ name, attributes }) => name === "ExtensionPoint" && attributes["xsi:type"] === type);
  const functions = required(point("CustomFunctions"), "CustomFunctions");
  const metadata = required(childNamed(functions, "Metadata"), "Metadata");
  const page = required(childNamed(functions, "Page"), "Page");
  const tab = required(first(point("PrimaryCommandSurface"), "CustomTab"), "CustomTab");
  const menu = first(point("ContextMenu"), "OfficeMenu");
  return {
    name: localised(required(childNamed(root, "DisplayName"), "DisplayName"), locale),
    pageAddress: resource(childNamed(page, "SourceLocation")),
    functionsAddress: resource(childNamed(metadata, "SourceLocation")),
    namespace: resource(childNamed(functions, "Namespace")),
    tab: {
      label: resource(childNamed(tab, "Label")),
      groups: tab.children.filter(({ name }) => name === "Group").map((group) => groupOf(group, resource)),
    },
    contextMenu: menu === undefined ? [] : buttonsIn(menu, resource),
  };
}

type ReadResource = (node: MarkupNode | undefined) => string;

function resourceReader(nodes: readonly MarkupNode[], locale: string): ReadResource {
  const resources = nodes.filter(({ name }) => ["Image", "Url", "String"].includes(name));
  const byId = new Map(resources.map((node) => [node.attributes["id"], localised(node, locale)]));
  return (node) => {
    const id = node?.attributes["resid"];
    return required(byId.get(id), `resource ${id ?? "without resid"}`);
  };
}

function localised(node: MarkupNode, locale: string): string {
  const override = node.children.find(({ attributes }) => attributes["Locale"] === locale);
  return (override?.attributes["Value"] ?? node.attributes["DefaultValue"]) as string;
}

function groupOf(group: MarkupNode, resource: ReadResource): RibbonGroup {
  return {
    id: group.attributes["id"] ?? "",
    label: resource(childNamed(group, "Label")),
    buttons: buttonsIn(group, resource),
  };
}

/** A menu's own items stand for the menu: the workbench shows them one below the other. */
function buttonsIn(node: MarkupNode, resource: ReadResource): RibbonButton[] {
  const controls = nodesWithin(node).filter(({ name }) => name === "Control" || name === "Item");
  return controls
    .filter((control) => childNamed(control, "Action") !== undefined)
    .map((control) => buttonOf(control, resource));
}

function buttonOf(control: MarkupNode, resource: ReadResource): RibbonButton {
  const action = required(childNamed(control, "Action"), "Action");
  const images = childNamed(control, "Icon")?.children ?? [];
  const icon = images.find(({ attributes }) => attributes["size"] === iconPixels) ?? images.at(-1);
  return {
    id: control.attributes["id"] ?? "",
    label: resource(childNamed(control, "Label")),
    explanation: resource(first(childNamed(control, "Supertip"), "Description")),
    iconAddress: icon === undefined ? "" : resource(icon),
    functionName: childNamed(action, "FunctionName")?.text ?? null,
  };
}

function first(node: MarkupNode | undefined, name: string): MarkupNode | undefined {
  return node === undefined ? undefined : childNamed(node, name);
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`manifest.xml: ${what}`);
  return value;
}
