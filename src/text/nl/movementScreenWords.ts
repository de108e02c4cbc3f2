import type { MovementScreenWords } from "../MovementScreenWords";
import type { Interval } from "../../domain/statistics/Interval";
import { formatNumber, formatPoints } from "./numbers";

/** What the screen Beweging says in Dutch. */
export const movementScreenWords: MovementScreenWords = {
  title: "Beweegt het in de stad?",
  advice: (municipality) =>
    `Niveau 4: inwoners${municipality === null ? "" : ` van ${municipality}`}. Dit is geen score van een aanbieder.`,
  participantsOnly:
    "Deze indicatoren gaan over deelnemers, niet over alle inwoners. Dit is geen score van een aanbieder.",
  notChecked:
    "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna staat hier wat er per indicator beweegt.",
  check: "Controleren",
  empty: {
    indicators:
      "Er is nog geen blad met indicatoren gevonden. Wijs het aan bij Koppelen, of voeg het sjabloon in.",
    rows: "Het blad met indicatoren is nog leeg. Vul per indicator een code, een naam en de norm in.",
  },
  insertTemplate: "Sjabloon invoegen",
  filters: {
    label: "Toon",
    all: (count) => `Alle ${formatNumber(count)}`,
    reasonToTalk: (count) => `Gespreksaanleiding ${formatNumber(count)}`,
    measurementQuestion: (count) => `Meetvraag ${formatNumber(count)}`,
    nothingLeft: "Geen indicator past bij deze keuze.",
    showAll: "Toon alles",
  },
  legend: { interval: "onzekerheid 95%", margin: "marge: telt niet als verandering" },
  margin: (points, kind) => `marge ${kind === "share" ? formatPoints(points) : formatNumber(points)}`,
  participants: "over deelnemers",
  persons: (persons) => `n\u00A0=\u00A0${formatNumber(persons)}`,
  reasonToTalk: "Gespreksaanleiding",
  measurementQuestion: "Meetvraag",
  fillIn: "Invullen of controleren",
  method: {
    title: "Methode",
    compared: (from, to) => `Vergeleken: ${from} en ${to}.`,
    change: {
      proportions: "Verschil van twee aandelen volgens Newcombe.",
      "published-shares": "Verschil van twee aandelen, met de marges die de bron geeft.",
      counts: "Verschil van twee aantallen volgens Zou en Donner.",
      estimates: "Verschil van twee schattingen, met hun marges.",
    },
    decided: {
      change: {
        by95: "Bewogen: het interval van 95% bevat geen 0.",
        by90: (interval, margin) =>
          `Gelijk: het interval van 90% ligt binnen de marge${hereIs(interval, margin)}`,
      },
      keep: {
        by95: "Achteruit: het interval van 95% ligt helemaal onder 0.",
        by90: (interval, margin) =>
          `Behouden: het interval van 90% gaat niet verder achteruit dan de marge${hereIs(interval, margin)}`,
      },
    },
    designEffect: {
      given: "Het ontwerpeffect is ingevuld en meegerekend.",
      "assumed-1": "Ontwerpeffect niet ingevuld: gerekend met 1.",
      "in-bounds": "Het ontwerpeffect zit in de marges van de bron.",
    },
    source: (source) => `Bron: ${source}.`,
    instrument: (instrument) => `Instrument: ${instrument}.`,
  },
  goTo: (place) => `Ga naar ${place}`,
  more: (count) => `Toon nog ${formatNumber(count)}`,
};

const hereIs = ({ lower, upper }: Interval, margin: number): string =>
  `; hier loopt het van ${formatNumber(lower, 1)} tot ${formatNumber(upper, 1)} (+ is gewenst) en is de marge ${formatNumber(margin)}.`;
