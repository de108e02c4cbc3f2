import type { TemplateMessages } from "../TemplateMessages";
import { formatNumber } from "./numbers";

export const templateMessages: TemplateMessages = {
  description: "Maak een sjabloon om in te vullen, of werk een ouder sjabloon bij.",
  options: {
    municipality: "naam van de gemeente",
    year: "verslagjaar, vier cijfers",
    provider: "naam van de aanbieder; mag vaker, dan krijgt ieder een eigen sjabloon",
    modules:
      "wat er behalve de basis in komt, met komma's ertussen: ervaring, vergelijking, trajecten, kosten, gesprek",
    from: "werkmap van de gemeente; de doelen, doelgroepen, stellingen en indicatoren staan dan al in het sjabloon",
    upgrade: "een ouder, ingevuld sjabloon; de inhoud komt in een nieuw bestand, het oude verandert niet",
    folder: "map waarin het sjabloon komt; er wordt nooit iets overschreven",
  },
  examples: `
Voorbeelden:
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
      "Zeg voor welke gemeente het sjabloon is, bijvoorbeeld --gemeente Hoorn. Of noem haar werkmap met --van, of een ouder sjabloon met --bijwerken.",
    "upgrade-stands-alone": ({ option }) =>
      `--bijwerken gaat niet samen met ${option}. Laat een van beide weg.`,
    "year-not-usable": ({ text }) =>
      `‘${text}’ is geen verslagjaar. Schrijf vier cijfers, bijvoorbeeld --jaar 2026.`,
    "module-unknown": ({ word, known }) => `‘${word}’ is geen module. Kies uit: ${known.join(", ")}.`,
    "provider-without-goals": () =>
      "Een sjabloon voor een aanbieder begint bij de doelen van de gemeente. Noem haar werkmap met --van GEMEENTE.xlsx.",
    "goals-missing": ({ file, sheet }) =>
      `In ${file} is geen blad ${sheet} gevonden. Vul eerst de doelen in, in een sjabloon dat u maakt met --gemeente.`,
    "goals-empty": ({ file, sheet }) =>
      `In ${file} staat nog geen enkel doel op blad ${sheet}. Vul eerst de doelen in en bewaar de werkmap.`,
    "municipality-differs": ({ file, asked, found }) =>
      `${file} is van ${found}, en --gemeente zegt ${asked}. Noem de werkmap van ${asked}, of laat --gemeente weg.`,
  },
  refusals: {
    "not-a-template": () =>
      "Hierin is geen enkele tabel van het sjabloon gevonden. Controleer of dit het goede bestand is.",
    "already-current": ({ version }) => `Dit is al sjabloonversie ${version}. U hoeft niets te doen.`,
    "template-newer": ({ found, known }) =>
      `Dit is sjabloonversie ${found} en dit programma kent tot en met ${known}. Gebruik een nieuwere versie van Doelbereik.`,
    "column-missing": ({ table, column }) =>
      `In tabel ${table} ontbreekt de kolom ${column}. Geef de kolom waar dit in staat deze naam en probeer het opnieuw.`,
    "formula-without-result": ({ cell }) =>
      `In ${cell} staat een formule zonder uitkomst. Open de werkmap in Excel, bewaar haar en probeer het opnieuw.`,
    "kept-part-unreadable": () =>
      "Wat eerder over deze werkmap is bewaard (zoals toelichtingen) is niet te lezen en zou verloren gaan. Gebruik de laatste versie die wel te lezen is.",
  },
  notUpgraded: (file, reason) => `${file} is niet bijgewerkt. ${reason}`,
  notRead: (file, reason) => `${file}: ${reason}`,
  upgraded: ({ inContract, inOwnColumns, inOwnSheets, leftOver, formulas }) =>
    [
      `Alle ${formatNumber(inContract + inOwnColumns + inOwnSheets + leftOver)} ingevulde cellen zijn mee:`,
      `${formatNumber(inContract)} in het sjabloon, ${formatNumber(inOwnColumns)} in eigen kolommen,`,
      `${formatNumber(inOwnSheets)} op eigen bladen en ${formatNumber(leftOver)} op blad Meegekomen.`,
      ...(formulas === 0 ? [] : [`Van ${formatNumber(formulas)} formules is alleen de uitkomst mee.`]),
      "Opmaak, opmerkingen en afbeeldingen blijven in het oude bestand.",
    ].join(" "),
  nextForMunicipality:
    "Vul de doelen, doelgroepen, stellingen en indicatoren in. Maak daarna de sjablonen voor aanbieders: doelbereik sjabloon --van GEMEENTE.xlsx --aanbieder NAAM",
  modulesAdded: (modules) =>
    `Ook mee, omdat de gemeente er iets voor invulde: ${modules.join(", ")}. U hoeft niets te doen.`,
};
