import { element } from "./element";

export interface Question {
  readonly text: string;
  readonly lines?: readonly string[];
  /** What the button says that goes on; without it there is only something to read. */
  readonly goOn?: string;
  readonly leave: string;
}

/** A question over the page; resolves to whether the user goes on. Escape leaves. */
export function askOrTell({ text, lines = [], goOn, leave }: Question): Promise<boolean> {
  const button = (label: string, value: string) => element("button", { type: "submit", value }, label);
  const list = element("ul", {}, ...lines.map((line) => element("li", {}, line)));
  const buttons = goOn === undefined ? [button(leave, "")] : [button(goOn, "yes"), button(leave, "")];
  const dialog = element(
    "dialog",
    { "aria-labelledby": "question" },
    element(
      "form",
      { method: "dialog" },
      element("p", { id: "question" }, text),
      ...(lines.length === 0 ? [] : [list]),
      element("div", { class: "answers" }, ...buttons),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
