/** What the oracle test uses of a package without declarations of its own. */
declare module "luxon-business-days" {
  export interface BusinessDateTime {
    setupBusiness(options: {
      businessDays: readonly number[];
      holidayMatchers: readonly ((day: BusinessDateTime) => boolean)[];
    }): void;
    plusBusiness(options: { days: number }): BusinessDateTime;
    toISODate(): string;
  }
  export const DateTime: {
    readonly prototype: BusinessDateTime;
    fromISO(text: string, options: { zone: string }): BusinessDateTime;
  };
}
