import type { IWorkbookData } from "@univerjs/core";
import { WorkbookHost } from "../host/Host";
import { XdmHost } from "../host/XdmHost";
import { dutchEntry } from "../univer/dutchEntry";
import { showFunctionErrors } from "../univer/showFunctionErrors";
import { createGrid } from "./grid/createGrid";
import { offerContextMenu } from "./grid/offerContextMenu";
import type { AddIn, RibbonButton } from "./manifest/AddIn";
import { localAddress } from "./manifest/localAddress";
import { element } from "./shell/element";
import type { Language } from "./words/PageWords";
import { wordsIn } from "./words/wordsIn";

export interface Surroundings {
  readonly grid: HTMLElement;
  readonly addIn: AddIn;
  readonly language: Language;
  readonly isDark: boolean;
  readonly press: (button: RibbonButton) => void;
}

/** One workbook in the grid, with our host on it and the add-in's page that talks to that host. */
export class OpenWorkbook {
  readonly api: ReturnType<typeof createGrid>["api"];
  readonly host: WorkbookHost;
  readonly xdm: XdmHost;
  /** The add-in's page; to be put in the document by who shows the pane. */
  readonly frame: HTMLIFrameElement;
  private readonly univer: ReturnType<typeof createGrid>["univer"];

  private constructor(data: IWorkbookData, functions: object, surroundings: Surroundings) {
    const { addIn, language, isDark, press } = surroundings;
    const container = element("div", { class: "univer-container" });
    surroundings.grid.replaceChildren(container);
    const { univer, api } = createGrid(container, language);
    this.univer = univer;
    this.api = api;
    api.toggleDarkMode(isDark);
    api.createWorkbook(data);
    if (language === "nl") api.getActiveWorkbook()?.setNumfmtLocal("nl");
    this.host = new WorkbookHost({ univer, api, functions, namespace: addIn.namespace });
    if (language === "nl") dutchEntry(univer);
    showFunctionErrors(univer, this.host.functions.messages, wordsIn(language).functionError);
    this.xdm = new XdmHost({ host: this.host, locale: language === "nl" ? "nl-NL" : "en-US" });
    offerContextMenu(api, addIn.contextMenu, press);
    this.frame = element("iframe", {
      name: this.xdm.frameName(),
      title: addIn.name,
      src: localAddress(addIn.pageAddress, addIn.pageAddress),
    });
  }

  static async open(data: IWorkbookData, surroundings: Surroundings): Promise<OpenWorkbook> {
    const { functionsAddress, pageAddress } = surroundings.addIn;
    const response = await fetch(localAddress(functionsAddress, pageAddress));
    const functions = (await response.json()) as object;
    const workbook = new OpenWorkbook(data, functions, surroundings);
    await workbook.host.restoreProtection();
    return workbook;
  }

  /** The workbook as it is now, with what is being typed. */
  async data(): Promise<IWorkbookData> {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error("no workbook is open");
    await workbook.endEditingAsync(true);
    return workbook.save();
  }

  dispose(): void {
    this.frame.remove();
    this.xdm.dispose();
    this.univer.dispose();
  }
}
