/**
 * What the columns of a range may be called, so that a formula finds them in any order; the first name is the one we
 * say. They are those of the workbook's own tables, and a few that people use in tables of their own.
 */
export const formulaColumns = {
  activity: ["Activiteit", "Code", "Activiteitcode", "Naam"],
  otherActivity: ["Andere activiteit", "Activiteit 2"],
  coreGoal: ["Kerndoel", "Doel"],
  sideGoals: ["Nevendoelen", "Nevendoel"],
  goal: ["Doel", "Code", "Doelcode"],
  parent: ["Bovenliggend", "Bovenliggend doel"],
  level: ["Niveau"],
  count: ["Aantal", "Deelnemers", "Personen"],
  countingUnit: ["Teleenheid"],
  largestSession: ["Grootste groep"],
  overlap: ["Aantal", "Personen", "Overlap"],
  size: ["Omvang", "Doelgroepomvang"],
  sizeLower: ["Omvang van"],
  sizeUpper: ["Omvang tot"],
  group: ["Groep"],
  targetShare: ["Aandeel in doelgroep"],
  indicator: ["Indicator", "Indicatorcode", "Code"],
  /** Where indicators are given out: there the column Indicator may hold the name. */
  indicatorCode: ["Code", "Indicatorcode", "Indicator"],
  area: ["Gebied"],
  period: ["Periode", "Jaar"],
  value: ["Waarde"],
  events: ["Teller"],
  persons: ["Aantal (n)", "n", "Aantal", "Noemer"],
  lower95: ["Ondergrens"],
  upper95: ["Bovengrens"],
  designEffect: ["Ontwerpeffect"],
  definitionVersion: ["Definitieversie"],
  status: ["Status"],
  explanation: ["Toelichting"],
  kind: ["Soort"],
  norm: ["Norm", "Richting"],
  margin: ["Marge"],
  expectedChangePerYear: ["Verwachte verandering per jaar", "Verwacht"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type FormulaColumn = keyof typeof formulaColumns;
