import { expect, it } from "vitest";
import { timelineMarkdown } from "../../../src/emit/timeline/markdown.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { machineFrom, written } from "./compiled.js";

const machineIn = (form: string) =>
  machineFrom(`reglement "Klachten"
  organisatie "De School"
  aanspreekvorm ${form}
rol bestuur "het bestuur"
rol voorzitter "de voorzitter"
rol commissie "NKC"
trap klacht "De klacht"
  stap horen "Horen"
    bestuur of voorzitter hoort klager of beklaagde
    bestuur en voorzitter overleggen met commissie
  stap antwoord "Het antwoord"
    bestuur of voorzitter antwoordt aan klager of beklaagde
    binnen 6 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`);

const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => /bestuur of de voorzitter/i.test(line));

it("says «of» where one is enough, with the verb in the singular, in each form of address", () => {
  expect(linesOf(written(machineIn("u"), "volledig"))).toEqual([
    "Het bestuur of de voorzitter hoort u of de beklaagde. Het bestuur en de voorzitter overleggen met NKC.",
    "Het bestuur of de voorzitter antwoordt u of de beklaagde binnen 6 weken na ontvangst van de klacht.",
  ]);
  expect(linesOf(written(machineIn("je"), "volledig"))).toEqual([
    "Het bestuur of de voorzitter hoort jou of de beklaagde. Het bestuur en de voorzitter overleggen met NKC.",
    "Het bestuur of de voorzitter antwoordt jou of de beklaagde binnen 6 weken na ontvangst van de klacht.",
  ]);
  expect(linesOf(written(machineIn("derde persoon"), "volledig"))).toEqual([
    "Het bestuur of de voorzitter hoort de klager of de beklaagde. Het bestuur en de voorzitter overleggen met NKC.",
    "Het bestuur of de voorzitter antwoordt de klager of de beklaagde binnen 6 weken na ontvangst van de klacht.",
  ]);
});

it("keeps who acts of each act by themselves on a card, and in a timeline", () => {
  expect(linesOf(written(machineIn("u"), "kort"))).toEqual([
    "| 1. Horen | Het bestuur of de voorzitter; het bestuur en de voorzitter | Geen vaste termijn |",
    "| 2. Het antwoord | Het bestuur of de voorzitter | Binnen 6 weken na ontvangst van uw klacht |",
  ]);
  const told = timeline(machineIn("u"), { received: "2026-03-02" });
  expect(told.rows.map(({ label, who, anyWho }) => [label, who, anyWho])).toEqual([
    ["Horen", ["het bestuur", "de voorzitter"], true],
    ["Het antwoord", ["het bestuur", "de voorzitter"], true],
  ]);
  expect(timelineMarkdown(told, "nl")).toContain("| het bestuur of de voorzitter |");
});
