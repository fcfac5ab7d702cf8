/**
 * Where fields stood in the lists made so far, by name and by what they are called. The two tables serve all lists: a
 * place says something of a list only when the field at that place in it has the name. Most lists hold a field or two,
 * which cost less to make than tables of their own would.
 */
export interface FieldPlaces {
  readonly names: Map<string, number>;
  readonly labels: Map<string, number>;
}
