/**
 * The same function of a text, that computes the answer to each text once: the same few codes may stand in a million rows.
 */
export function remembered(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = compute(text)));
    return answer;
  };
}
