/**
 * Files that are dropped anywhere on a window are opened instead of replacing the page. In the capture phase, because
 * the grid stops such events.
 */
export function acceptDrops(
  window: Window,
  open: (file: File) => void,
  mark: (isOver: boolean) => void,
): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener(
    "dragover",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      mark(true);
    },
    true,
  );
  window.addEventListener(
    "dragleave",
    ({ relatedTarget }) => {
      if (relatedTarget === null) mark(false);
    },
    true,
  );
  window.addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    },
    true,
  );
}
