/** The part of railroad-diagrams that the documents use; the package has no types of its own. */
declare module "railroad-diagrams" {
  /** A piece of a diagram. */
  export interface Shape {
    toString(): string;
  }

  /** A whole diagram; `format` lays it out with a padding, `toString` gives its SVG. */
  export function Diagram(...shapes: readonly Shape[]): Shape & { format(padding: number): Shape };
  export function Sequence(...shapes: readonly Shape[]): Shape;
  export function Choice(normal: number, ...shapes: readonly Shape[]): Shape;
  export function Optional(shape: Shape): Shape;
  export function OneOrMore(shape: Shape, separator?: Shape): Shape;
  export function ZeroOrMore(shape: Shape): Shape;
  export function Terminal(text: string): Shape;
  export function NonTerminal(text: string): Shape;
}
