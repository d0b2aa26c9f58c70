/** The types of an attribute, as GEXF and GraphML both name them. */
export const ATTRIBUTE_TYPES = ['string', 'double', 'integer', 'boolean'] as const;

export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** An attribute of nodes or edges: its key in the file, its title for a reader, its type. */
export interface Attribute {
  readonly key: string;
  readonly title: string;
  readonly type: AttributeType;
}

/** Values by attribute key; null and non-finite numbers are left out of the file. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** The shapes GEXF knows. */
export type NodeShape = 'disc' | 'square' | 'triangle' | 'diamond';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly size: number;
  /** Hexadecimal colour, `#0072b2`. */
  readonly colour: string;
  readonly shape: NodeShape;
  readonly attributes: Attributes;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly weight: number | null;
  /** What kind of tie it is, in the product's words. */
  readonly kind: string;
  readonly attributes: Attributes;
}

/** A network ready to be written, with everything a drawing program can keep. */
export interface GraphFile {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** ISO day of knowledge, never the clock: the same network gives the same bytes. Empty where none is known. */
  readonly day: string;
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
