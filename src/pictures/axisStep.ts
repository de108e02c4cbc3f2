const figures = [1, 2, 5, 10];

/**
 * The smallest round step (1, 2 or 5 times a power of ten) that covers a distance in so many steps.
 *
 * @param distance   > 0
 * @param mostSteps  at least 1
 * @example axisStep(4.4, 4) // 2
 */
export function axisStep(distance: number, mostSteps: number): number {
  const least = distance / mostSteps;
  const power = Math.floor(Math.log10(least));
  // A hair less than the figure counts as the figure: 0.6 / 3 is not quite 0.2.
  const figure = figures.find((one) => least / 10 ** power <= one * (1 + 1e-9)) ?? 10;
  return Number(`${figure}e${power}`);
}
