/** A compiled module, ready to be opened as often as one likes. */
export interface CompiledModule {
  readonly compiled: never;
}

/** Memory of an open module, which only grows; growing takes the old buffer away. */
export interface ModuleMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Engine {
  readonly Module: new (bytes: Uint8Array) => CompiledModule;
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: unknown };
}

/** WebAssembly, which Node and browsers have and the type library of neither floor names. */
export const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Engine })
  .WebAssembly;
