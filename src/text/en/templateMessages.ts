import type { TemplateMessages } from "../TemplateMessages";
import { formatNumber } from "./numbers";

export const templateMessages: TemplateMessages = {
  description: "Make a template to fill in, or bring an older one up to date.",
  options: {
    municipality: "name of the municipality",
    year: "reporting year, four digits",
    provider: "name of the provider; may be repeated, each then gets a template of its own",
    modules:
      "what it holds besides the basics, with commas between: ervaring, vergelijking, trajecten, kosten, gesprek",
    from: "the municipality's workbook; its goals, target groups, statements and indicators are then in the template",
    upgrade:
      "an older template that is filled in; its content goes to a new file, the old one does not change",
    folder: "folder for the template; nothing is ever overwritten",
  },
  examples: `
Examples:
  doelbereik sjabloon --gemeente Hoorn --jaar 2026 --modules ervaring,kosten
  doelbereik sjabloon --van sjabloon-hoorn.xlsx --aanbieder "Stichting Welzijn" --modules ervaring
  doelbereik sjabloon --bijwerken oud.xlsx --uit nieuw`,
  modules: {
    experience: "ervaring",
    comparison: "vergelijking",
    trajectories: "trajecten",
    costs: "kosten",
    conversation: "gesprek",
  },
  problems: {
    "for-whom-missing": () =>
      "Say which municipality the template is for, such as --gemeente Hoorn. Or name its workbook with --van, or an older template with --bijwerken.",
    "upgrade-stands-alone": ({ option }) =>
      `--bijwerken cannot be used with ${option}. Leave one of them out.`,
    "year-not-usable": ({ text }) =>
      `‘${text}’ is not a reporting year. Write four digits, such as --jaar 2026.`,
    "module-unknown": ({ word, known }) => `‘${word}’ is not a module. Choose from: ${known.join(", ")}.`,
    "provider-without-goals": () =>
      "A template for a provider starts with the goals of the municipality. Name its workbook with --van GEMEENTE.xlsx.",
    "goals-missing": ({ file, sheet }) =>
      `No sheet ${sheet} was found in ${file}. First fill in the goals, in a template made with --gemeente.`,
    "goals-empty": ({ file, sheet }) =>
      `There is no goal yet on sheet ${sheet} of ${file}. First fill in the goals and save the workbook.`,
    "municipality-differs": ({ file, asked, found }) =>
      `${file} is of ${found}, and --gemeente says ${asked}. Name the workbook of ${asked}, or leave --gemeente out.`,
  },
  refusals: {
    "not-a-template": () => "No table of the template was found in it. Check whether this is the right file.",
    "already-current": ({ version }) =>
      `This is template version ${version} already. There is nothing to do.`,
    "template-newer": ({ found, known }) =>
      `This is template version ${found}, and this program knows versions up to ${known}. Use a newer version of Doelbereik.`,
    "column-missing": ({ table, column }) =>
      `Table ${table} has no column ${column}. Give the column that holds it this name and try again.`,
    "formula-without-result": ({ cell }) =>
      `${cell} holds a formula without an outcome. Open the workbook in Excel, save it and try again.`,
    "kept-part-unreadable": () =>
      "What was kept about this workbook (such as explanations) cannot be read and would be lost. Use the last version that can be read.",
  },
  notUpgraded: (file, reason) => `${file} was not brought up to date. ${reason}`,
  notRead: (file, reason) => `${file}: ${reason}`,
  upgraded: ({ inContract, inOwnColumns, inOwnSheets, leftOver, formulas }) =>
    [
      `All ${formatNumber(inContract + inOwnColumns + inOwnSheets + leftOver)} cells that were filled in came along:`,
      `${formatNumber(inContract)} in the template, ${formatNumber(inOwnColumns)} in columns of your own,`,
      `${formatNumber(inOwnSheets)} on sheets of your own and ${formatNumber(leftOver)} on the sheet Meegekomen.`,
      ...(formulas === 0 ? [] : [`Of ${formatNumber(formulas)} formulas only the outcome came along.`]),
      "Layout, comments and pictures stay in the old file.",
    ].join(" "),
  nextForMunicipality:
    "Fill in the goals, target groups, statements and indicators. Then make the templates for providers: doelbereik sjabloon --van GEMEENTE.xlsx --aanbieder NAME",
  modulesAdded: (modules) =>
    `Also in it, as the municipality filled in something for it: ${modules.join(", ")}. There is nothing to do.`,
};
