/** The code with which office.js refuses the work; null when it does not. */
export async function refusalCode(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> {
  try {
    await Excel.run(work);
    return null;
  } catch (error) {
    return String(Reflect.get(Object(error), "code"));
  }
}
