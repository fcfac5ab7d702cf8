import type { ExtensionUse } from "../../analyse/extensions.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** `verlengen open` or `verlengen zonder maximum`, with everything about it that is open in one finding. */
export const extensionOpen: Rule = {
  code: "extension-open",
  check(machine, report, { extensions, documents }) {
    if (!machine.openPoints.some((point) => point.kind === "extension")) return;
    const uses = new Map<string, ExtensionUse>();
    for (const use of extensions()) uses.set(use.extension.id, use);
    for (const point of machine.openPoints) {
      const use = point.kind === "extension" ? uses.get(point.about) : undefined;
      const term = use?.terms[0];
      if (use === undefined || term === undefined) continue;
      const contentsOpen = use.extension.notices.some(
        (notice) => notice.document !== undefined && documents().get(notice.document)?.open === true,
      );
      const params = { subject: subjectOf(term), maximum: use.extension.limit, contentsOpen };
      report(diagnostic("extension-open", params, placeOf(point)));
    }
  },
};
