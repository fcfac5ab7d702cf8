/** Starts the service: `PORT` and `DATABASE` say where. It ends at a signal, once every request has its answer. */
import { createService } from "./service.js";
import { openStore } from "./store.js";

const hour = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});
const store = opened(process.env.DATABASE ?? "zaken.sqlite");
const service = createService({ store, now: () => hour.format(new Date()).replace(" ", "T") });

service.listen(Number(process.env.PORT ?? 8080), "localhost", () => {
  const address = service.address();
  console.log(`De dienst luistert op http://localhost:${Object(address).port}.`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    service.close(() => store.close());
    service.closeIdleConnections();
  });
}

/** @param {string} file */
function opened(file) {
  try {
    return openStore(file);
  } catch (error) {
    console.error(
      `${file} kan niet worden geopend: ${Object(error).message}. Zie README.md, onder ‘Hoe het werkt’.`,
    );
    process.exit(1);
  }
}
