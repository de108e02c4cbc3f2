const longest = 80;

/** A file name with whom it is for in it, such as "sjabloon-stichting-welzijn.xlsx". */
export function templateName(whom: string | null): string {
  const name = (whom ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return name === "" ? "sjabloon.xlsx" : `sjabloon-${name}.xlsx`;
}
