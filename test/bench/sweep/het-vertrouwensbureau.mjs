import { prepareSweep } from "./sweep.mjs";

export const prepare = () => ({ run: prepareSweep("het-vertrouwensbureau"), units: 1 });
