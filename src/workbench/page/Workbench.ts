import type { IWorkbookData } from "@univerjs/core";
import { PatchRefused } from "../../xlsx/PatchRefused";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import type { Changes } from "../files/changesSince";
import { changesSince } from "../files/changesSince";
import { univerOfWorkbook } from "../files/univerOfWorkbook";
import { countFindings } from "./countFindings";
import type { RibbonButton } from "./manifest/AddIn";
import { localAddress } from "./manifest/localAddress";
import { readManifest } from "./manifest/readManifest";
import { OpenWorkbook } from "./OpenWorkbook";
import { askOrTell } from "./shell/askOrTell";
import { download } from "./shell/download";
import { byId } from "./shell/element";
import { PaneColumn } from "./shell/PaneColumn";
import { sayWords } from "./shell/sayWords";
import { shortenInMiddle } from "./shell/shortenInMiddle";
import { showRibbon } from "./shell/showRibbon";
import { linesOfUnwritten } from "./words/linesOfUnwritten";
import type { Language } from "./words/PageWords";
import { wordsIn } from "./words/wordsIn";

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the grid got it: what saving compares with. */
  readonly data: IWorkbookData;
}

/** The page as a whole: one file open, in one language and one theme. */
export class Workbench {
  workbook: OpenWorkbook | null = null;
  language: Language = "nl";
  isDark = false;
  private readonly manifest: string;
  private readonly pane = new PaneColumn();
  private file: OpenFile | null = null;

  /** @param manifest  text of the add-in's manifest */
  constructor(manifest: string) {
    this.manifest = manifest;
    byId("close-pane").addEventListener("click", () => {
      this.setPaneVisible(false);
    });
  }

  /**
   * Opens a file in the place of the one that is open.
   *
   * @throws UnreadableWorkbook  the one that is open stays open then
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const data = univerOfWorkbook(bytes, name);
    this.file = { name, bytes, data };
    await this.show(structuredClone(data));
    void this.sayCheck(this.parts().file);
  }

  /** Opens a file that the user chose; what stands in the way is said. */
  async openChosen(bytes: Uint8Array, name: string): Promise<void> {
    const words = wordsIn(this.language);
    const isChanged = this.file !== null && (await this.changes()).edits.length > 0;
    const question = {
      text: words.loseChanges(this.file?.name ?? ""),
      goOn: words.openAnyway,
      leave: words.cancel,
    };
    if (isChanged && !(await askOrTell(question))) return;
    try {
      await this.open(bytes, name);
    } catch (problem) {
      if (!(problem instanceof UnreadableWorkbook)) throw problem;
      await askOrTell({ text: words.couldNotOpen(name, problem.code), leave: words.close });
    }
  }

  /** What was changed since the file was opened. */
  async changes(): Promise<Changes> {
    const { file, workbook } = this.parts();
    return changesSince(file.data, await workbook.data());
  }

  /** The file as it was opened with what was changed. @throws PatchRefused */
  async save(): Promise<Uint8Array> {
    const { edits } = await this.changes();
    return patchWorkbook(this.parts().file.bytes, edits);
  }

  /** Asks before anything is left out, and hands the file over as a download. */
  async saveForUser(): Promise<void> {
    const words = wordsIn(this.language);
    const { unwritten } = await this.changes();
    const lines = linesOfUnwritten(unwritten, words);
    const question = { text: words.notSaved, lines, goOn: words.saveAnyway, leave: words.cancel };
    if (lines.length > 0 && !(await askOrTell(question))) return;
    try {
      download(await this.save(), this.parts().file.name);
    } catch (problem) {
      if (!(problem instanceof PatchRefused)) throw problem;
      await askOrTell({ text: words.couldNotSave(problem.code), leave: words.close });
    }
  }

  /** Another language is another start of the add-in, as it is in Excel; the workbook stays as it is. */
  async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    const { workbook, file } = this.parts();
    await this.show(await workbook.data());
    void this.sayCheck(file);
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    this.workbook?.api.toggleDarkMode(isDark);
    sayWords(wordsIn(this.language), isDark);
  }

  /** What a press on a button of the ribbon does in Excel too. */
  press({ id, functionName }: RibbonButton): void {
    if (functionName === null) this.setPaneVisible(true);
    else this.workbook?.xdm.invokeCommand(id, functionName);
  }

  private async show(data: IWorkbookData): Promise<void> {
    this.workbook?.dispose();
    const { language, isDark } = this;
    const addIn = readManifest(this.manifest, language === "nl" ? "nl-NL" : "en-US");
    const press = (button: RibbonButton) => {
      this.press(button);
    };
    showRibbon(addIn.tab, {
      press,
      iconOf: ({ iconAddress }) => localAddress(iconAddress, addIn.pageAddress),
    });
    document.documentElement.lang = language;
    sayWords(wordsIn(language), isDark);
    byId("pane-name").textContent = addIn.name;
    byId("file-name").textContent = shortenInMiddle(this.file?.name ?? "", 60);
    byId("file-name").title = this.file?.name ?? "";
    this.workbook = await OpenWorkbook.open(data, { grid: byId("grid"), addIn, language, isDark, press });
    this.workbook.host.runtime.onVisibility = (isVisible) => {
      this.pane.setVisible(isVisible);
    };
    // Excel opens it in a window of its own; here it goes where downloads go.
    this.workbook.host.created.onOpen = (bytes) => {
      download(bytes, wordsIn(this.language).newWorkbook);
    };
    this.pane.setVisible(true);
    this.pane.show(this.workbook.frame);
  }

  /** The add-in is told, and goes on with its work out of sight. */
  private setPaneVisible(isVisible: boolean): void {
    this.pane.setVisible(isVisible);
    this.workbook?.host.runtime.show(isVisible);
  }

  private async sayCheck(file: OpenFile): Promise<void> {
    byId("check-summary").textContent = "";
    const { errors, warnings, notes } = await countFindings(file.bytes);
    if (this.file !== file) return;
    byId("check-summary").textContent = wordsIn(this.language).checkedAtOpening(errors, warnings, notes);
  }

  private parts(): { file: OpenFile; workbook: OpenWorkbook } {
    const { file, workbook } = this;
    if (file === null || workbook === null) throw new Error("no workbook is open");
    return { file, workbook };
  }
}
