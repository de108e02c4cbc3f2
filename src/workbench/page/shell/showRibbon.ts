import type { RibbonButton, RibbonGroup, RibbonTab } from "../manifest/AddIn";
import { byId, element } from "./element";

export interface RibbonUse {
  readonly iconOf: (button: RibbonButton) => string;
  readonly press: (button: RibbonButton) => void;
}

/** Our tab as Excel shows it: groups of buttons with their names below them, and an explanation on hover. */
export function showRibbon(tab: RibbonTab, use: RibbonUse): void {
  byId("tab").textContent = tab.label;
  byId("groups").replaceChildren(...tab.groups.map((group) => groupOf(group, use)));
}

function groupOf({ id, label, buttons }: RibbonGroup, use: RibbonUse): HTMLElement {
  const labelId = `label-${id}`;
  return element(
    "div",
    { class: "group", role: "group", "aria-labelledby": labelId },
    element("div", { class: "buttons" }, ...buttons.map((button) => buttonOf(button, use))),
    element("div", { class: "group-label", id: labelId }, label),
  );
}

function buttonOf(button: RibbonButton, { iconOf, press }: RibbonUse): HTMLElement {
  const icon = element("img", { src: iconOf(button), alt: "", width: "32", height: "32" });
  const made = element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      id: button.id,
      title: `${button.label}\n${button.explanation}`,
    },
    icon,
    element("span", {}, button.label),
  );
  made.addEventListener("click", () => {
    press(button);
  });
  return made;
}
