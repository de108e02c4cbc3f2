const patienceMilliseconds = 10_000;
const pauseMilliseconds = 20;

/** Formulas compute after a batch, functions of an add-in later still: reads again until it is as expected, or too late. */
export async function settled<Value>(
  read: () => Promise<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    const value = await read();
    if (isDone(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
