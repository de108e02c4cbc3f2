import type { EventHub } from "../events/EventHub";
import { eventCategory } from "../events/RichApiEntry";
import { HostObject } from "../protocol/HostObject";
import { textArgument } from "../protocol/textArgument";

const visibilityChanged = 65539;

/** `Office.addin`: whether the pane is to be seen. */
export class AppRuntime extends HostObject {
  /** Told whenever the add-in asks to be shown or hidden. */
  onVisibility: (isVisible: boolean) => void = () => undefined;
  #state = "Visible";

  constructor(private readonly events: EventHub) {
    super();
  }

  override get typeName(): string {
    return "AppRuntimeService";
  }

  get isVisible(): boolean {
    return this.#state === "Visible";
  }

  /** The user opened or closed the pane. */
  show(isVisible: boolean): void {
    if (isVisible === this.isVisible) return;
    this.#state = isVisible ? "Visible" : "Background";
    const message = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
    this.events.send([[eventCategory, visibilityChanged, "", message, 0, false]]);
  }

  SetAppRuntimeState(state: unknown): void {
    const isVisible = textArgument(state) === "Visible";
    this.onVisibility(isVisible);
    this.show(isVisible);
  }
  GetAppRuntimeState(): string {
    return this.#state;
  }
}
