import type { Emitter } from "../../src/emit/emitter.js";
import type { Machine } from "../../src/ir/machine.js";

/** The section of the reference on what `build` makes: each target, and the files it writes for a machine. */
export function targetsSection(emitters: readonly Emitter[], machine: Machine): readonly string[] {
  return [
    "## Uitvoer",
    "",
    "Wat `klachtwerk build` maakt. Kies met `--doel`, of met `doelen` in `klachtwerk.yaml`; zonder keuze komt alles. De bestanden zijn hier die van Kober, met NAAM voor de naam van de procedure.",
    "",
    "| Doel | Wat | Bestanden |",
    "| --- | --- | --- |",
    ...emitters.map(
      (emitter) => `| \`${emitter.id}\` | ${emitter.summary.nl} | ${filesOf(emitter, machine).join(", ")} |`,
    ),
    "",
  ];
}

/** The files by folder: of a folder with many, how many. */
function filesOf(emitter: Emitter, machine: Machine): readonly string[] {
  const paths = emitter.emit(machine, emitter.defaults).map(({ path }) => path);
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  return [...new Set(paths.map(folderOf))].flatMap((folder) => {
    const files = paths.filter((path) => folderOf(path) === folder);
    return files.length > MOST_NAMED
      ? [`\`${folder.replaceAll(machine.id, "NAAM")}\` (${files.length} bestanden)`]
      : files.map((file) => `\`${file.replaceAll(machine.id, "NAAM")}\``);
  });
}

const MOST_NAMED = 4;
