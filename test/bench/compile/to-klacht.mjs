/** The model in the language. */
export function toKlacht(m) {
  const out = [
    `reglement "${m.title}"`,
    `  organisatie "${m.organisation}"`,
    `  versie "${m.version}"`,
    `  geldig vanaf ${m.from}`,
    "  aanspreekvorm u",
    "",
    "kalender",
    "  werkdagen maandag tot en met vrijdag",
    "  feestdagen nederland",
    "",
  ];
  for (const role of m.roles) out.push(`rol ${role} "de ${role}"`, `  e-mail "${role}@voorbeeld.example"`);
  for (const tier of m.tiers) {
    out.push(
      "",
      `trap ${tier.id} "${tier.title}"`,
      `  behandelaar ${tier.handler}`,
      `  indienen bij ${tier.intake.to}`,
    );
    out.push(
      "    schriftelijk",
      `    via ${tier.intake.via.join(", ")}`,
      `    vermeldt ${tier.intake.states.join(", ")}`,
    );
    out.push(`    mag vermelden ${tier.intake.optional.join(", ")}`);
    for (const step of tier.steps) {
      out.push("", `  stap ${step.id} "${step.title}"`);
      out.push(`    ${m.roles[step.who]} ${step.verb}${step.to ? ` aan ${step.to}, schriftelijk` : ""}`);
      out.push(`    ${step.term.kind} ${step.term.amount} ${step.term.unit} na ${step.term.from}`);
      if (step.states) out.push(`    vermeldt ${step.states.join(", ")}`);
      if (step.verdict) out.push(`    oordeel ${step.verdict.join(" of ")}`);
      const longer = step.extension;
      if (longer) {
        out.push(`    verlengen eenmaal met ten hoogste ${longer.amount} ${longer.unit}`);
        out.push(
          `      bericht aan ${longer.to}, schriftelijk, voor einde termijn`,
          `        vermeldt ${longer.states.join(", ")}`,
        );
      }
    }
    out.push("  tevreden: sluiting");
    if (tier.next)
      out.push(
        `  niet tevreden: naar trap ${tier.next}, binnen ${tier.window.amount} ${tier.window.unit} na ontvangst van reactie`,
      );
  }
  out.push(
    "",
    "vertrouwelijkheid",
    "  alle klachten vertrouwelijk",
    "",
    "dossier",
    "  registreert klachten, afhandeling",
  );
  out.push("  bewaren 2 jaar na sluiting", "");
  return out.join("\n");
}
