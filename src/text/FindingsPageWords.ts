/** What stands around the findings on the page that is handed over, in one language. */
export interface FindingsPageWords {
  readonly title: string;
  readonly titleOfMany: (count: number) => string;
  readonly overview: string;
  readonly columns: {
    readonly file: string;
    readonly provider: string;
    readonly state: string;
    readonly errors: string;
    readonly warnings: string;
    readonly notes: string;
  };
  readonly where: string;
  readonly why: string;
  readonly remedy: string;
  readonly mayBeIgnored: string;
  readonly explanation: string;
  readonly backToOverview: string;
}
