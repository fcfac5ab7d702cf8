import { compile } from "../../../src/compile.js";
import { severityOf } from "../../../src/diagnostics/message.js";
import type { HouseStyle } from "../../../src/emit/text/house-style.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { renderText } from "../../../src/emit/text/text.js";
import type { VariantId } from "../../../src/emit/text/variants/variant-id.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine } from "../../../src/ir/machine.js";

/** The machine of a text without errors. */
export function machineFrom(text: string): Machine {
  const { machine, diagnostics } = compile(text, { path: "proef.klacht" });
  const errors = diagnostics.filter((one) => severityOf(one) === "error");
  if (errors.length > 0)
    throw new Error(errors.map(({ code, place }) => `${code} at ${place.span.start}`).join(", "));
  return machine;
}

/** A variant of a procedure in Markdown, with ordinary spaces. */
export function written(machine: Machine, id: VariantId, style: HouseStyle = PLAIN_STYLE): string {
  const variant = VARIANTS.find((one) => one.id === id);
  if (variant === undefined) throw new Error(`there is no variant ${id}`);
  return renderText(machine, { variant }, { style, received: "2026-04-28" }).replaceAll("\u00a0", " ");
}
