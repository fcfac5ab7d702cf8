/** The names of the variants, as `--variant` takes them. */
export type VariantId = "volledig" | "regeling" | "eenvoudig" | "kort" | "werkinstructie" | "toelichting";
