/** What a report has to know of the template in which it will stand. */
export interface HouseStyle {
  /** Between the margins of its last section, in twips (1,440 to the inch). */
  readonly textWidth: number;
}
