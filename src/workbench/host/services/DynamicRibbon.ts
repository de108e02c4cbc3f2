import { HostCollection } from "../protocol/HostCollection";
import { HostObject } from "../protocol/HostObject";
import { textArgument } from "../protocol/textArgument";

/** `Office.ribbon.requestUpdate`: which buttons are switched off. */
export class DynamicRibbon extends HostObject {
  readonly #enabled = new Map<string, boolean>();

  override get typeName(): string {
    return "DynamicRibbon";
  }

  isEnabled(buttonId: string): boolean {
    return this.#enabled.get(buttonId) ?? true;
  }

  get Buttons(): RibbonButtons {
    return new RibbonButtons(this.#enabled);
  }
  GetButton(id: unknown): RibbonButton {
    return new RibbonButton(this.#enabled, textArgument(id));
  }
  GetTab(id: unknown): RibbonTab {
    return new RibbonTab(textArgument(id));
  }
}

class RibbonButtons extends HostCollection<RibbonButton> {
  constructor(private readonly enabled: Map<string, boolean>) {
    super();
  }
  override get typeName(): string {
    return "RibbonButtonCollection";
  }
  override get items(): readonly RibbonButton[] {
    return [...this.enabled.keys()].map((id) => new RibbonButton(this.enabled, id));
  }
}

class RibbonButton extends HostObject {
  constructor(
    private readonly enabled: Map<string, boolean>,
    private readonly id: string,
  ) {
    super();
  }
  override get typeName(): string {
    return "RibbonButton";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Enabled"];
  }
  get Id(): string {
    return this.id;
  }
  get Enabled(): boolean {
    return this.enabled.get(this.id) ?? true;
  }
  set Enabled(isEnabled: unknown) {
    this.enabled.set(this.id, isEnabled === true);
  }
  SetEnabled(isEnabled: unknown): void {
    this.Enabled = isEnabled;
  }
}

class RibbonTab extends HostObject {
  constructor(private readonly id: string) {
    super();
  }
  override get typeName(): string {
    return "RibbonTab";
  }
  override get scalars(): readonly string[] {
    return ["Id"];
  }
  get Id(): string {
    return this.id;
  }
}
