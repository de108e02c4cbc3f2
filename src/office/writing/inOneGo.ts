/**
 * Runs a change of several steps without events of ours and without redrawing in between. Events come back whatever
 * happens; redrawing comes back by itself at each sync.
 */
export async function inOneGo<Outcome>(
  context: Excel.RequestContext,
  change: () => Promise<Outcome>,
): Promise<Outcome> {
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  try {
    return await change();
  } finally {
    context.runtime.enableEvents = true;
    // The change itself succeeded or failed by now; where Office cannot be reached, it has no events either.
    await context.sync().catch(() => undefined);
  }
}
