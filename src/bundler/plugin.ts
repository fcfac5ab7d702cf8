import { fileURLToPath } from "node:url";
import { createUnplugin } from "unplugin";
import { compiler } from "../disk/compiler.js";

/** A plugin of Vite, Rollup or Rolldown, as far as who uses it needs to know. */
export interface NamedPlugin {
  readonly name: string;
}

/** A plugin of esbuild. */
export interface EsbuildPlugin extends NamedPlugin {
  readonly setup: (build: object) => void;
}

/** A plugin of webpack or Rspack. */
export interface WebpackPlugin {
  readonly apply: (compiler: object) => void;
}

/** The plugin for each bundler. The types are our own, so that no other bundler's need to be installed. */
export interface KlachtwerkPlugin {
  readonly vite: () => NamedPlugin;
  readonly rollup: () => NamedPlugin;
  readonly rolldown: () => NamedPlugin;
  readonly esbuild: () => EsbuildPlugin;
  readonly webpack: () => WebpackPlugin;
  readonly rspack: () => WebpackPlugin;
}

/** The runtime of this very package, wherever the procedure lies; bundlers know paths with `/` on every system. */
const RUNTIME = fileURLToPath(new URL("./runtime.js", import.meta.url)).replaceAll("\\", "/");

/**
 * `import kober from "./kober.klacht"` in whatever a bundler makes: the file is compiled to a module, its parts and
 * calendars are watched, and what is wrong with it stops the build with its place.
 */
const klachtwerk: KlachtwerkPlugin = createUnplugin(() => ({
  name: "klachtwerk",
  // It knows the files of the web by their extension, and no others.
  esbuild: { loader: "js" },
  load: {
    filter: { id: /\.klacht$/u },
    handler(id) {
      const { files, source, problem } = compiler().procedureSource(id, RUNTIME);
      for (const file of files) this.addWatchFile(file);
      if (source !== undefined) return source;
      const { message, place } = problem;
      this.error({ message, id, ...(place === undefined ? {} : { loc: place }) });
      return "";
    },
  },
})) as KlachtwerkPlugin;

export default klachtwerk;
