/**
 * The public interface of Klachtwerk. Everything in it is pure and synchronous, and answers whatever it is asked: a
 * text, a name, a date, a case or an event that cannot be is refused with a reason, never with an exception. A case
 * and an event may come from anywhere. A machine is what `compile` or `loadMachine` gave, and a diagnostic, timeline or
 * sweep is what this library gave.
 */
export type { Closure, OwnCalendar } from "./calendar/spec.js";
export { check } from "./check/check.js";
export { type Compiled, type CompileOptions, compile } from "./compile.js";
export type { Code } from "./diagnostics/catalogue.js";
export type { Diagnostic, Language, Outcome, Place, Severity } from "./diagnostics/diagnostic.js";
export { explain } from "./diagnostics/explain.js";
export { hintOf, messageOf, relatedOf, severityOf } from "./diagnostics/message.js";
export { type RenderOptions, renderDiagnostic } from "./diagnostics/render.js";
export { type IcsOptions, timelineIcs } from "./emit/calendar-file/ics.js";
export type { Emitter, OutputFile } from "./emit/emitter.js";
export { type LogWords, logText, logWords } from "./emit/load/log-text.js";
export { EMITTER_IDS, EMITTERS, type EmitOptions, emitAll } from "./emit/registry.js";
export { COURSES_SCHEMA, DATES_SCHEMA } from "./emit/scenario/schemas.js";
export { timelineCsv } from "./emit/timeline/csv.js";
export { timelineHtml } from "./emit/timeline/html.js";
export { timelineMarkdown } from "./emit/timeline/markdown.js";
export { SWEEP_SCHEMA, TIMELINE_SCHEMA } from "./emit/timeline/schemas.js";
export { timelineSvg } from "./emit/timeline/svg.js";
export { sweepCsv } from "./emit/timeline/sweep/sweep-csv.js";
export { sweepHtml } from "./emit/timeline/sweep/sweep-html.js";
export { sweepMarkdown } from "./emit/timeline/sweep/sweep-markdown.js";
export { type LoadedMachine, type LoadProblem, loadMachine } from "./ir/load.js";
export type { Machine } from "./ir/machine.js";
export { IR_VERSION } from "./ir/machine.js";
export { MACHINE_SCHEMA } from "./ir/schema.js";
export type { ReadCalendar } from "./project/calendars.js";
export { type Formatted, format } from "./project/format.js";
export type { Resolve } from "./project/includes.js";
export type { Account } from "./simulate/account.js";
export { type AllowedEvent, allowed } from "./simulate/allowed.js";
export { type CaseLog, readLog } from "./simulate/batch/case-log.js";
export { type CasePlan, casePlan } from "./simulate/batch/case-plan.js";
export { type CaseDesk, caseDesk, playCase } from "./simulate/batch/play-case.js";
export type { Case, CaseAssumption, CaseTerm, LogEntry, TermChange } from "./simulate/case.js";
export type { CaseEvent } from "./simulate/case-event.js";
export { type DueTerm, due } from "./simulate/due.js";
export type { IsoMoment } from "./simulate/moment.js";
export { type ReadCase, readCase } from "./simulate/read-case.js";
export type { Refusal, RefusalCode } from "./simulate/reasons.js";
export { replay } from "./simulate/replay.js";
export { type Difference, differences } from "./simulate/scenario/compare.js";
export { forecasts } from "./simulate/scenario/forecast.js";
export type { Forecast } from "./simulate/scenario/forecast-types.js";
export { runScenario, type ScenarioRun } from "./simulate/scenario/run-scenario.js";
export type { Scenario } from "./simulate/scenario/scenario.js";
export { type Simulation, simulate } from "./simulate/scenario/simulate.js";
export { caseSchema } from "./simulate/schema/case-record.js";
export { eventsSchema } from "./simulate/schema/events.js";
export { intakeSchema } from "./simulate/schema/intake.js";
export { start } from "./simulate/start.js";
export { type StepResult, step } from "./simulate/step.js";
export { type SweepOptions, sweep } from "./simulate/sweep/sweep.js";
export type { Sweep } from "./simulate/sweep/sweep-types.js";
export { type TimelineOptions, timeline } from "./simulate/timeline.js";
export type { Timeline } from "./simulate/timeline-types.js";
export { why } from "./simulate/why.js";
export type { Why } from "./simulate/why-types.js";
export { type SourceFile, sourceFile } from "./source/source-file.js";
export { version } from "./support/version.js";
export { parse } from "./syntax/parse.js";
export { print } from "./syntax/printer.js";
