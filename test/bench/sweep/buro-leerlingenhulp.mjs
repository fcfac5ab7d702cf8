import { prepareSweep } from "./sweep.mjs";

export const prepare = () => ({ run: prepareSweep("buro-leerlingenhulp"), units: 1 });
