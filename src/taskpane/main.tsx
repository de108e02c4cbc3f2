import { createRoot } from "react-dom/client";
import { registerCommands } from "../office/registerCommands";
import { whenReady } from "../office/whenReady";
import { checkAfterEdits } from "./checkAfterEdits";
import { ribbonCommands } from "./commands/ribbonCommands";
import { Pane } from "./Pane";
import { paneActions } from "./paneActions";
import { PaneSession } from "./PaneSession";

void start();

async function start(): Promise<void> {
  const { language } = await whenReady();
  document.documentElement.lang = language;
  const session = new PaneSession(language);
  registerCommands(ribbonCommands(session));
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  createRoot(place).render(<Pane session={session} actions={paneActions(session)} />);
  await session.check();
  await session.act(() => checkAfterEdits(session), "only-looks");
}
