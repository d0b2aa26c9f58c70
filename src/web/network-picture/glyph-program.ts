import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { GLYPHS, type Glyph } from '../../domain/actor-kind.ts';
import type { BrokerRing } from '../../figure/actor-scene.ts';

/** What sigma keeps of an actor beside the usual. */
export interface GlyphNode extends NodeDisplayData {
  readonly glyph: Glyph;
  readonly ring: BrokerRing | null;
  readonly ringColor: string;
}

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_dashes;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_at;
varying float v_pixel;
varying float v_shape;
varying float v_dashes;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0 * 1.7;
  vec2 away = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + away, 1.0)).xy, 0.0, 1.0);
  v_at = away / (size / 2.0) * 1.7;
  v_pixel = u_correctionRatio * 2.0 / (size / 2.0) * 1.7;
  v_shape = a_shape;
  v_dashes = a_dashes;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ringColor = a_ringColor;
  v_ringColor.a *= bias;
}`;

/** Distances to the outlines of the glyphs in radii of the circle of the same area, as in `figure/glyph.ts`. */
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_at;
varying float v_pixel;
varying float v_shape;
varying float v_dashes;
float box(vec2 p, vec2 half_) { vec2 d = abs(p) - half_; return max(d.x, d.y); }
float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, vec2(0.905));
  if (v_shape < 2.5) return max(-p.y - 0.85, dot(vec2(abs(p.x), p.y), vec2(0.876, 0.483)) - 0.613);
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - 1.29) * 0.7071;
  if (v_shape < 4.5) { vec2 q = abs(p); return max(dot(q, vec2(0.866, 0.5)), q.y) - 0.987; }
  return min(box(p, vec2(0.39, 1.16)), box(p, vec2(1.16, 0.39)));
}
void main() {
  float inside = 1.0 - smoothstep(-v_pixel * 0.5, v_pixel * 0.5, outline(v_at));
  #ifdef PICKING_MODE
  gl_FragColor = length(v_at) < 1.4 ? v_color : vec4(0.0);
  #else
  vec4 glyph = v_color * inside;
  float far = abs(length(v_at) - 1.52) - max(0.08, v_pixel * 0.5);
  float ring = v_dashes < 0.0 ? 0.0 : 1.0 - smoothstep(-v_pixel * 0.5, v_pixel * 0.5, far);
  if (v_dashes > 0.0) ring *= step(0.4, fract(atan(v_at.y, v_at.x) / 6.28318 * v_dashes));
  vec4 rim = v_ringColor * ring;
  gl_FragColor = glyph + rim * (1.0 - glyph.a);
  #endif
}`;

const DASHES: Readonly<Record<BrokerRing, number>> = {
  coordinator: 0,
  gatekeeper: 6,
  consultant: 14,
  liaison: 3,
};

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Draws actors on the graphics card: shape = kind, ring = broker role. One triangle an actor. */
export class GlyphProgram extends NodeProgram<Uniform, Attributes, Attributes, Attributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_dashes', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, node: NodeDisplayData): void {
    const { glyph, ring, ringColor } = node as GlyphNode;
    const { array } = this;
    array[startIndex] = node.x;
    array[startIndex + 1] = node.y;
    array[startIndex + 2] = node.size;
    array[startIndex + 3] = GLYPHS.indexOf(glyph);
    array[startIndex + 4] = ring === null ? -1 : DASHES[ring];
    array[startIndex + 5] = floatColor(node.color);
    array[startIndex + 6] = floatColor(ringColor);
    array[startIndex + 7] = nodeIndex;
  }

  setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
