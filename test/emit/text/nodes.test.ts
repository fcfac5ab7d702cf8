import { expect, it } from "vitest";
import { statedNodes } from "../../../src/emit/text/nodes.js";
import { textDocument, unstatedNodes } from "../../../src/emit/text/text.js";
import type { Variant } from "../../../src/emit/text/variants/variant.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { machineFrom, written } from "./compiled.js";

const machine = machineFrom(`reglement "Proef"
  organisatie "Stichting Proef"
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
  gesloten 2026-12-24 tot en met 2027-01-01
rol kf "de klachtenfunctionaris"
  persoon "Cor de Beurs"
  onafhankelijk
  vervangen door secretaris
  taken "luisteren"
  niet tegelijk bestuur
  telefoon "012"
  e-mail "a@b.nl"
rol vcp "de vertrouwenspersonen"
  meervoud
  persoon "Ans en Jan"
  aangewezen per klacht
rol bestuur "het bestuur"
rol secretaris "de secretaris"
trap klacht "De klacht"
  behandelaar kf
  stap antwoord "Het antwoord"
    kf antwoordt aan klager
  ingetrokken: sluiting
zijroute steun "Steun"
  behandelaar vcp
  altijd open
  biedt "steun"
dossier
  bewaren open
`);

it("people, contacts, the calendar and the stated ways are nodes that a text must state", () => {
  const kinds = new Set(["role", "person", "contact", "incompatibility", "calendar", "transition"]);
  const found = statedNodes(machine).filter(({ kind }) => kinds.has(kind));
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "role kf#kenmerken",
    "role kf#vervanging",
    "role kf#taken",
    "role vcp#per-klacht",
    "person kf#persoon",
    "person vcp#persoon",
    "contact kf#contact-1",
    "contact kf#contact-2",
    "incompatibility kf#onverenigbaar",
    "transition klacht.antwoord/klacht.withdraw",
    "transition klacht.handled/klacht.withdraw",
    "calendar kalender#werkdagen",
    "calendar kalender#termijnenwet",
    "calendar kalender#gesloten-2026-12-24-2027-01-01",
  ]);
});

it("a text that drops one of them is seen", () => {
  const [volledig] = VARIANTS;
  const without = (part: string): Variant => ({
    ...volledig,
    document: (...given) => {
      const document = volledig.document(...given);
      const blocks = document.blocks.filter(
        (block) => block.kind !== "paragraph" || !block.sentences.some(({ text }) => text.includes(part)),
      );
      return { ...document, blocks: blocks.filter(({ kind }) => part !== "tabel" || kind !== "table") };
    },
  });
  const left = (part: string) => unstatedNodes(machine, without(part)).map(({ id }) => id);
  expect(left("tabel")).toEqual(["kf#contact-1", "kf#contact-2"]);
  expect(left("Werkdagen")).toContain("kalender#werkdagen");
  expect(left("intrekken")).toContain("klacht.antwoord/klacht.withdraw");
  expect(() => textDocument(machine, without("tabel"))).toThrow("contact kf#contact-1");
});

it.each(["volledig", "regeling", "eenvoudig", "kort"] as const)("%s names the people", (id) => {
  const text = written(machine, id);
  expect(text).toContain("Cor de Beurs");
  expect(text).toContain("Ans en Jan");
});
