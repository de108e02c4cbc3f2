/** How a language writes numbers; each as documented in nl/numbers.ts. */
export interface NumberFormats {
  readonly formatNumber: (value: number, decimals?: number) => string;
  readonly formatRoughly: (value: number) => string;
  readonly formatPercentage: (percentage: number, decimals?: number) => string;
  readonly formatShare: (share: number, decimals?: number) => string;
  readonly formatPoints: (points: number, decimals?: number) => string;
  readonly formatPersons: (persons: number) => string;
  readonly formatDate: (isoDate: string) => string;
}
