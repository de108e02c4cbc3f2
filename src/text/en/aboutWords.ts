import type { AboutWords } from "../AboutWords";

export const aboutWords: AboutWords = {
  title: "About Doelbereik",
  whatItIs:
    "Doelbereik checks your workbook and shows what it says about reach and movement. You decide what changes.",
  sent: {
    title: "What is sent: nothing",
    lines: [
      "Everything that Doelbereik reads and computes stays in this workbook and on your computer.",
      "Your explanations and choices are in the workbook itself. Whoever gets the workbook gets them too.",
      "Excel may send usage data to Microsoft by itself. Doelbereik has no part in that. Your administrator sets it.",
    ],
  },
  start: {
    title: "How it works",
    steps: [
      "Check: see what is wrong. Click a cell to go there.",
      "Link: say which sheet is what, and to which goal each activity contributes.",
      "Reach and Movement: see whom you reach and what changes, with the uncertainty beside it.",
    ],
    template:
      "Is the workbook still empty? Add the sheets of the template. Sheets that are there already do not change.",
    insertTemplate: "Insert template",
  },
  formulas: {
    title: "Formulas",
    line: "All formulas begin with DOEL. Make a sheet with an example of each formula that calculates with your own tables.",
    writeExamples: "Make sheet Formulas",
  },
  roles: {
    title: "Who does what",
    lines: [
      { who: "Provider", what: "fills the sheets, checks and hands in." },
      {
        who: "Municipality",
        what: "fills goals, target groups and indicators, and reads reach and movement.",
      },
      { who: "Advisor", what: "checks before handing in and says what is still to be done." },
    ],
  },
  method: {
    title: "How this is worked out",
    lines: [
      "An indicator about the town says something about the town. It is not a provider's score.",
      "There is no overall mark and no ranking. An outcome is a reason to talk.",
    ],
    sourcesTitle: "Sources",
    sources: [
      "Uncertainty of a share: Wilson (1927).",
      "Difference between two shares: Newcombe (1998), method 10.",
      "Showing that something stayed equal: two one-sided tests, Schuirmann (1987).",
      "Process chart from twelve periods: Wheeler (XmR).",
      "Four levels of monitoring: municipality of Haarlem.",
    ],
  },
  keyboard: {
    title: "By keyboard",
    lines: [
      "Tab takes you to the next part, Shift+Tab back. Enter or space chooses.",
      "F6 takes you from the sheet to this pane. Esc takes you back to the sheet.",
    ],
  },
  version: {
    title: "Version and licence",
    line: (version) => `Doelbereik ${version}`,
    licence: "Free software under the EUPL 1.2, the licence of the European Union.",
  },
};
