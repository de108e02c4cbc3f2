/** What makes reports: large, and not needed to check, so fetched right after the worker began. */
export async function fetchMakeReport() {
  const { makeReport } = await import(/* webpackChunkName: "controle-verslag" */ "./makeReport");
  return makeReport;
}
