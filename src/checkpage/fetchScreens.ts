/** The screens of one workbook: not needed to see the list, so fetched right after it. */
export async function fetchScreens() {
  const { FileScreens } = await import(/* webpackChunkName: "controle-screens" */ "./FileScreens");
  return { default: FileScreens };
}
