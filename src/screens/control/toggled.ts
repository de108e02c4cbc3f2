/** The same set with the key taken out, or put in where it was not. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...keys].filter((one) => one !== key);
  return new Set(others.length < keys.size ? others : [...others, key]);
}
