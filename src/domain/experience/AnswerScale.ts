/** How a statement is answered; the words of the workbook's own table Stellingen. */
export type AnswerScale = "five-point" | "three-smileys" | "four-smileys" | "five-smileys";
