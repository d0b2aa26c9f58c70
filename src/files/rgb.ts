/** Red, green and blue from 0 to 255 of a hexadecimal colour, `#0072b2`. */
export function rgb(colour: string): {
  readonly r: number;
  readonly g: number;
  readonly b: number;
} {
  const value = Number.parseInt(colour.slice(1), 16);
  return { r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255 };
}
