import { openInBrowser } from "../../office/openInBrowser";
import type { PaneSession } from "../PaneSession";

/** The check page stands beside the pane, on the same server. */
const checkPage = "controle.html";

/** Opens the check page in the user's own browser, where a file can be downloaded beside every Excel. */
export function openCheckPage(session: PaneSession): Promise<void> {
  const { language } = session.state().facts;
  return session.act(() => {
    const address = new URL(checkPage, window.location.href);
    address.search = language === "en" ? "?taal=en" : "";
    if (!openInBrowser(address.href)) window.open(address.href, "_blank", "noopener");
    return Promise.resolve();
  }, "only-looks");
}
