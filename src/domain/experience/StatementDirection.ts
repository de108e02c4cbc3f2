/** Whether agreeing is good ("I know more people now") or not ("I feel more alone now"). */
export type StatementDirection = "positive" | "negative";
