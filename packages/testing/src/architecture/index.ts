export { type CommittedFile, committedTextViolations, missingFromLock, readCommitted } from './committed-text.ts';
export { environmentViolations, libraryViolations } from './confinement.ts';
export { importCycles } from './cycles.ts';
export { directionViolations } from './directions.ts';
export { featureOrder, featureViolations } from './features.ts';
export {
  defaultExportViolations,
  escapeViolations,
  folderViolations,
  forwardRefViolations,
  lengthViolations,
} from './manners.ts';
export { purityViolations } from './purity.ts';
export { aSource, projectRoot, readSources, type SourceFile, type Violation } from './source-files.ts';
