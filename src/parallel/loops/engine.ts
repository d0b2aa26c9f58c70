/** A compiled module, ready to be opened as often as one likes. */
export interface CompiledModule {
  readonly compiled: never;
}

/** Memory of an open module, which only grows; growing takes the old buffer away. */
export interface ModuleMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Memory that several modules in several threads share; what lies in it stays where it is when it grows. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
  grow(pages: number): number;
}

/** Bytes of a page of memory, and how many pages a module can reach. */
export const PAGE = 65_536;
export const MOST_PAGES = 65_536;

interface Engine {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array) => CompiledModule;
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: unknown };
}

/** WebAssembly, which Node and browsers have and the type library of neither floor names. */
export const { Module, Instance, Memory } = (
  globalThis as unknown as { readonly WebAssembly: Engine }
).WebAssembly;
