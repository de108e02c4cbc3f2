/**
 * The districts of Amsterdam and their CBS wijken (WK0363 and these two digits). Amsterdam's own wijk codes are the
 * same digits after the letter of the district: A centrum, E west, F nieuw-west, K zuid, M oost, N noord, T zuidoost.
 */
export interface District {
  readonly name: string;
  readonly code: string;
  readonly neighbourhoods: readonly number[];
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const districts: readonly District[] = [
  { name: "Centrum", code: "CE", neighbourhoods: span(0, 9) },
  { name: "West", code: "WE", neighbourhoods: [...span(12, 22), ...span(36, 43)] },
  { name: "Nieuw-West", code: "NW", neighbourhoods: span(75, 89) },
  {
    name: "Zuid",
    code: "ZU",
    neighbourhoods: [...span(23, 26), ...span(44, 49), ...span(52, 54), 59, 90, 91],
  },
  { name: "Oost", code: "OO", neighbourhoods: [...span(27, 35), 50, 51, ...span(55, 58)] },
  { name: "Noord", code: "NO", neighbourhoods: span(60, 74) },
  { name: "Zuidoost", code: "ZO", neighbourhoods: span(92, 98) },
];

/** What the grants call the city as a whole: the department that gives them. */
export const wholeCity = { name: "Amsterdam", code: "AMS" } as const;

export const neighbourhoodCode = (digits: number): string => `WK0363${String(digits).padStart(2, "0")}`;
