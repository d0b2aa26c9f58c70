// AssemblyScript: the inner loops of kernels that compiled code runs faster than typed arrays. Each does what its plain twin in
// src/kernel does, in the same order of additions, so that the bytes of the results are the same. Columns lie in the memory of the
// module; the caller places them and reads them back. Long work comes in many short calls, since the engine changes to its best code
// between calls only.

export * from './game';
export * from './graph';
export * from './leiden';
export * from './ranks';
export * from './search';
export * from './space';
export * from './ties';
