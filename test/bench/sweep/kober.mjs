import { prepareSweep } from "./sweep.mjs";

export const prepare = () => ({ run: prepareSweep("kober"), units: 1 });
