import { byId } from "./element";

const narrowest = 320;
const widest = 600;
const usual = 350;
const step = 10;

/** The column on the right in which the add-in's page stands. Closing it leaves the page at work, as Excel does. */
export class PaneColumn {
  private readonly column = byId("pane");
  private readonly splitter = byId("splitter");
  private width = usual;

  constructor() {
    this.setWidth(usual);
    this.splitter.addEventListener("pointerdown", ({ pointerId }) => {
      this.splitter.setPointerCapture(pointerId);
    });
    this.splitter.addEventListener("pointermove", ({ clientX, pointerId }) => {
      if (this.splitter.hasPointerCapture(pointerId)) this.setWidth(window.innerWidth - clientX);
    });
    this.splitter.addEventListener("keydown", ({ key }) => {
      const change = { ArrowLeft: step, ArrowRight: -step, Home: -widest, End: widest }[key];
      if (change !== undefined) this.setWidth(this.width + change);
    });
  }

  setVisible(isVisible: boolean): void {
    document.body.classList.toggle("without-pane", !isVisible);
  }

  /** The page of the add-in; the one that stood here before is gone. */
  show(frame: HTMLIFrameElement): void {
    byId("frame").replaceChildren(frame);
  }

  private setWidth(wanted: number): void {
    this.width = Math.min(Math.max(Math.round(wanted), narrowest), widest);
    this.column.style.width = `${this.width}px`;
    this.splitter.setAttribute("aria-valuenow", String(this.width));
    this.splitter.setAttribute("aria-valuemin", String(narrowest));
    this.splitter.setAttribute("aria-valuemax", String(widest));
  }
}
