/** The numbers under which office.js listens for events. */
export const eventIds = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventId = (typeof eventIds)[keyof typeof eventIds];

/** Events of the whole workbook, such as `worksheets.onChanged`, have this target. */
export const workbookTarget = "Workbook";
