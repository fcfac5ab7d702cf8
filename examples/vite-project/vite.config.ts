import klachtwerk from "klachtwerk/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [klachtwerk()] });
