import { quoted } from "../quoted";
import type { ReportMakingWords } from "../ReportMakingWords";
import { counted } from "./counted";

export const reportMakingWords: ReportMakingWords = {
  kinds: {
    year: {
      name: "Year report",
      purpose:
        "From provider to municipality: what was done, who was reached and what participants say of it.",
      inFile: "year-report",
    },
    trend: {
      name: "Trend report",
      purpose: "From municipality to provider: what moves in town, and what that means for next year.",
      inFile: "trend-report",
    },
    agenda: {
      name: "Agenda",
      purpose: "For the talk between municipality and provider: what we see, what we ask and what we agree.",
      inFile: "agenda",
    },
    table: {
      name: "Development table",
      purpose: "For the development table: one page a theme, to read together.",
      inFile: "development-table",
    },
    council: {
      name: "Council page",
      purpose: "For the council: one page, the effect first and the reach after it.",
      inFile: "council-page",
    },
  },
  formats: { docx: "Word", html: "Web page", xlsx: "Excel" },
  severalInFile: "reports",
  providerInFile: "provider",
  whole: "All providers together",
  providerUnknown: (provider, known) =>
    known.length === 0
      ? "The workbook names no provider. Fill in the provider on sheet Opdracht or beside the activities."
      : `The provider ${quoted(provider)} is not in the workbook. Choose from: ${known.map(quoted).join(", ")}.`,
  contents: ({ goals, reasons, questions, limits }) =>
    [
      counted(goals, "goal", "goals"),
      counted(reasons, "reason to talk", "reasons to talk"),
      counted(questions, "question about measuring", "questions about measuring"),
      ...(limits === 0
        ? []
        : [counted(limits, "thing that the report cannot say", "things that the report cannot say")]),
    ].join(", "),
};
