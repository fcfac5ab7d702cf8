import { expect, test } from "vitest";
import { forecastText } from "../../../src/emit/scenario/forecast-text.js";
import { timelineText } from "../../../src/emit/timeline/sentences.js";
import { forecasts } from "../../../src/simulate/scenario/forecast.js";
import { sweep } from "../../../src/simulate/sweep/sweep.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { machineOf } from "./play.js";

/** A test whether the complaint can be handled, and an objection when it cannot. */
const OBJECTION = machineOf(`reglement "Proef"
rol commissie "de commissie"
uitkomst ontvankelijk "ontvankelijk"

trap klacht "De klacht"
  behandelaar commissie

  stap toets "De toets"
    commissie beoordeelt de ontvankelijkheid
    binnen 2 weken na ontvangst
    oordeel ontvankelijk of niet_behandeld
    bij niet_behandeld naar stap verzet
    daarna naar stap advies

  stap verzet "Het verzet"
    commissie behandelt het verzet
    binnen 2 weken na afronding van toets
    daarna sluiting

  stap advies "Het advies"
    commissie antwoordt aan klager
    binnen 6 weken na ontvangst
`);

const RECEIVED = { received: "2027-03-01" };

test("the whole way is not by what happens in some cases only, and says which outcome it takes for granted", () => {
  const all = forecasts(OBJECTION, RECEIVED);
  expect(all.map(({ moves }) => moves.map(({ event, at }) => `${event} ${at}`)).at(-1)).toEqual([
    "klacht.file 2027-03-01",
    "klacht.toets 2027-03-15",
    "klacht.advies 2027-04-12",
    "klacht.satisfied 2027-04-12",
  ]);
  expect(all[0]?.assumptions.filter(({ kind }) => kind === "outcome")).toEqual([
    { kind: "outcome", labels: ["De toets", "ontvankelijk"] },
  ]);
  expect(forecastText(all, "nl")).toContain("\n  De uitkomst van ‘De toets’ is ‘ontvankelijk’.\n");
  expect(forecastText(all, "en")).toContain("\n  The outcome of ‘De toets’ is ‘ontvankelijk’.\n");
});

test("routes that are left alike are told apart by the outcome", () => {
  const table = timeline(OBJECTION, RECEIVED);
  expect(timelineText(table, "nl").routes.map(({ route, end }) => `${route}: ${end}`)).toEqual([
    "De klacht (afgehandeld, bij de uitkomst ‘niet in behandeling genomen’): ma 29 maart 2027",
    "De klacht (tevreden): ma 12 april 2027",
    "De klacht (afgehandeld): ma 12 april 2027",
  ]);
  expect(table.rows.map(({ step, date }) => [step, date])).toEqual([
    ["klacht.toets", "2027-03-15"],
    ["klacht.verzet", "2027-03-29"],
    ["klacht.advies", "2027-04-12"],
  ]);
  const { ends } = sweep(OBJECTION, { from: "2027-03-01", to: "2027-03-05" });
  expect(ends.map(({ way }) => way.map(({ outcomes }) => outcomes))).toEqual([
    [["niet in behandeling genomen"]],
    [undefined],
    [undefined],
  ]);
});

test("a round by an exception does not hide the usual way, and outcomes that lead alike are named together", () => {
  const machine = machineOf(`reglement "Proef"
rol commissie "de commissie"

trap klacht "De klacht"
  behandelaar commissie

  stap toets "De toets"
    commissie beoordeelt de ontvankelijkheid
    binnen 2 weken na ontvangst
    oordeel gegrond of ongegrond of niet_behandeld
    bij niet_behandeld naar stap verzet
    daarna naar stap advies

  stap verzet "Het verzet"
    commissie behandelt het verzet
    binnen 2 weken na afronding van toets

  stap advies "Het advies"
    commissie antwoordt aan klager
    binnen 6 weken
    oordeel gegrond of deels_gegrond of ongegrond
    bij gegrond of deels_gegrond sluiting

  stap nazorg "De nazorg"
    commissie informeert klager over "het vervolg"
    binnen 1 week na afronding van advies
`);
  expect(
    forecasts(machine, RECEIVED)
      .at(-1)
      ?.moves.map(({ event, at }) => `${event} ${at}`),
  ).toEqual([
    "klacht.file 2027-03-01",
    "klacht.toets 2027-03-15",
    "klacht.advies 2027-04-12",
    "klacht.nazorg 2027-04-19",
    "klacht.satisfied 2027-04-19",
  ]);
  const { routes } = timelineText(timeline(machine, RECEIVED), "nl");
  expect(routes.map(({ route, end }) => `${route}: ${end}`)).toEqual([
    "De klacht (door de uitkomst ‘gegrond’ of ‘deels gegrond’): ma 12 april 2027",
    "De klacht (tevreden): ma 19 april 2027",
    "De klacht (afgehandeld): ma 19 april 2027",
  ]);
});
