import { counted } from "./counted";
import type { RuleWords } from "../RuleWords";
import { quoted } from "../quoted";

export const ruleWords: RuleWords = {
  title: (rule, name) => `${rule} · ${name}`,
  catalogue: "Alle regels",
  catalogueLead:
    "Elke werkmap wordt langs deze regels gelegd. Een fout moet u oplossen. Een waarschuwing lost u op of licht u toe. Een aandachtspunt is om te lezen.",
  weights: {
    error: "Fout: los dit op voordat u aanlevert.",
    warning: "Waarschuwing: los dit op of licht het toe.",
    note: "Aandachtspunt: om te lezen; u hoeft niets te doen.",
  },
  headings: {
    example: "Bijvoorbeeld",
    why: "Waarom",
    remedy: "Zo lost u het op",
    mayBeIgnored: "Wanneer het mag blijven",
  },
  neverIgnored: "Dit moet worden opgelost.",
  choosing:
    "U kunt deze regel in een werkmap uitzetten of milder maken. Dat doet u in het taakvenster bij een bevinding, met een reden. De reden staat in elk verslag van de werkmap.",
  alwaysCounts: "Deze regel telt altijd. U kunt hem niet uitzetten.",
  more: "Meer over een regel: doelbereik regel K01",
  unknownRule: (given, known) =>
    `${quoted(given)} is geen regel. Kies er een uit: ${known.join(", ")}. Zonder code krijgt u de lijst.`,
  command: {
    description: "Lees wat een regel zegt: waarom, en hoe u het oplost. Zonder code krijgt u de lijst.",
    code: "de code van de regel, zoals K01",
  },
  chosenHeading: "Regels die hier anders tellen",
  chosen: ({ rule, name, choice, findings, reason }) =>
    `${rule} ${name}: ${choice === "off" ? "uitgezet" : "milder"} (${counted(findings, "bevinding", "bevindingen")}). Reden: ${reason}`,
  card: {
    more: "Meer over deze regel",
    moreAbout: (rule) => `Meer over regel ${rule} (opent een nieuwe pagina)`,
    change: "Deze regel anders laten tellen",
    choices: { milder: "Milder", off: "Uit" },
    reason: "Reden",
    reasonNeeded: "Schrijf op waarom. De reden staat in elk verslag van deze werkmap.",
    save: "Bewaren",
    undo: "Weer gewoon laten tellen",
    undoOf: (rule) => `Regel ${rule} weer gewoon laten tellen`,
  },
};
