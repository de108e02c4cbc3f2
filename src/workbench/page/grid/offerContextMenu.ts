import type { FUniver } from "@univerjs/core/facade";
import type { RibbonButton } from "../manifest/AddIn";

/** Puts the add-in's commands in the menu that a right click on a cell opens. */
export function offerContextMenu(
  api: FUniver,
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): void {
  buttons.forEach((button, index) => {
    api
      .createMenu({
        id: `doelbereik.${button.id}`,
        title: button.label,
        tooltip: button.explanation,
        order: index,
        action: () => {
          press(button);
        },
      })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  });
}
