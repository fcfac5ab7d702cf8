import procedure, { type Moment } from "./procedure.klacht";

/** What must happen, and until when, for a complaint that the board received on this day. */
export function deadlines(received: Moment): readonly string[] {
  const filed = procedure.step(procedure.start(), { type: "intern.file" }, received);
  if (!filed.ok) return [filed.reason.nl];
  return procedure
    .due(filed.case)
    .flatMap(({ term, due }) =>
      due === undefined ? [] : [`${procedure.terms[term].label}: uiterlijk ${due}`],
    );
}

const input = document.querySelector<HTMLInputElement>("#received");
const list = document.querySelector<HTMLUListElement>("#terms");

function show(): void {
  const lines = input === null || input.value === "" ? [] : deadlines(input.value as Moment);
  list?.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
}

input?.addEventListener("input", show);
show();
