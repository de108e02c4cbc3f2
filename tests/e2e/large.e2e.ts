import { largeWorkbook } from "./largeWorkbook";
import { expect, test } from "./workbench";

test("a long check shows how far it is, can be stopped, and leaves the old results", async ({
  workbench,
}) => {
  // Making and opening so many rows takes most of a minute where other tests run beside it.
  test.setTimeout(180_000);
  await workbench.open();
  await workbench.openFile(await largeWorkbook(40_000), "groot.xlsx");
  const { pane } = workbench;
  const before = await workbench.foot.textContent();
  await pane.locator("html").evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(window, { longTasks: seen });
  });
  const longTasks = () =>
    pane.locator("html").evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);

  // Here the check is over within two seconds; somebody with a slower computer has time to stop it.
  const devTools = await workbench.page.context().newCDPSession(workbench.page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await pane.getByRole("button", { name: "Opnieuw controleren" }).click();
  const stop = pane.getByRole("button", { name: "Stoppen" });
  await Promise.all([expect(stop).toBeVisible(), expect(pane.getByRole("progressbar")).toBeVisible()]);
  await stop.click();
  await expect(stop).toHaveCount(0);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  expect(await workbench.foot.textContent()).toBe(before);

  const tasksBefore = (await longTasks()).length;
  await pane.getByRole("button", { name: "Opnieuw controleren" }).click();
  await expect.poll(async () => (await longTasks()).length).toBeGreaterThan(tasksBefore);
  await expect(stop).toHaveCount(0, { timeout: 60_000 });
  const longest = Math.max(0, ...(await longTasks()).slice(tasksBefore));
  console.log(`longest stretch of the pane without yielding, 40,000 activities: ${Math.round(longest)} ms`);
});
