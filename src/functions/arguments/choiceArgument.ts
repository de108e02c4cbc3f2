import { choiceIn } from "../range/choiceIn";

/**
 * An argument with a fixed choice; null where it was left out.
 *
 * @throws FormulaRefusal  "not-a-choice"
 */
export function choiceArgument<Word extends string>(
  argument: unknown,
  choices: Readonly<Record<string, Word>>,
): Word | null {
  return argument === null || argument === undefined ? null : choiceIn(String(argument), choices, null);
}
