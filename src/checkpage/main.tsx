import { createRoot } from "react-dom/client";
import { CheckPage } from "./CheckPage";
import { rasterisePicture } from "../screens/rasterisePicture";
import { fetchScreens } from "./fetchScreens";
import { keepOffline } from "./offline/keepOffline";
import { PageSession } from "./PageSession";
import { startCheckWorker } from "./worker/startCheckWorker";
import { WorkerPool } from "./worker/WorkerPool";

/** More workers than this gain little and take memory. */
const mostWorkers = 4;
/** A laptop reads a million cells in seconds; what says nothing for so long does not end. */
const silenceInSeconds = 120;

start();

function start(): void {
  const place = document.getElementById("page");
  if (place === null) throw new Error("the page has no place for the list");
  const size = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  const pool = new WorkerPool({
    startWorker: startCheckWorker,
    size,
    silenceInSeconds,
    drawPng: rasterisePicture,
  });
  const session = new PageSession(pool);
  window.addEventListener("beforeunload", (event) => {
    if (session.hasUnsaved()) event.preventDefault();
  });
  createRoot(place).render(<CheckPage session={session} offline={keepOffline()} />);
  // Before anybody asks for them, so that nothing is asked of the server once files are dropped.
  fetchScreens().catch(() => undefined);
}
