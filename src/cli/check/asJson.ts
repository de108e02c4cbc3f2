/** Facts as they stand in JSON: the same values, and nobody's to keep unchanged. */
export type Json<Facts> = Facts extends readonly (infer Item)[]
  ? Json<Item>[]
  : Facts extends object
    ? { -readonly [Key in keyof Facts]: Json<Facts[Key]> }
    : Facts;

/** A copy of facts that hold nothing but values, lists and objects. */
export function asJson<Facts>(facts: Facts): Json<Facts> {
  // What was copied differs from the type of the facts only in that it may be changed.
  return structuredClone(facts) as Json<Facts>;
}
