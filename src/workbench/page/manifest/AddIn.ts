/** What the workbench takes from the add-in's manifest, in one language. Addresses as the manifest has them. */
export interface AddIn {
  readonly name: string;
  /** The page that the pane, the ribbon's commands and the formulas share. */
  readonly pageAddress: string;
  readonly functionsAddress: string;
  /** "DOEL" */
  readonly namespace: string;
  readonly tab: RibbonTab;
  readonly contextMenu: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  readonly iconAddress: string;
  /** Name of the function to run; null for a button that shows the pane. */
  readonly functionName: string | null;
}
