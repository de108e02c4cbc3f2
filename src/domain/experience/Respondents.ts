/** Who answered: what participants say of themselves is another thing than what professionals say of them. */
export type Respondents = "participants" | "professionals" | "stakeholders";
