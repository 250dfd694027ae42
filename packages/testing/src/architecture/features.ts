import { targetPath } from './resolution.ts';
import { isTest, type SourceFile, type Violation } from './source-files.ts';

/**
 * The order in which features of the server know each other: one may call the services of those before it. Against
 * the order speaks an event.
 */
export const featureOrder = [
  'organizations',
  'access',
  'clinics',
  'staff',
  'licences',
  'clients',
  'consultations',
  'health',
  'audit',
  'consents',
  'links',
  'reminders',
  'treatments',
  'patch-tests',
  'stock',
  'safety',
  'diary',
  'appointments',
  'appointment-links',
  'waitlist',
  'enquiries',
  'feeds',
  'aftercare',
  'sessions',
  'recalls',
  'photos',
  'gradings',
  'complications',
  'outcomes',
  'follow-ups',
  'messages',
  'top-ups',
  'reports',
] as const;

/** Inside the server a feature calls another's service, along the order, and never reaches into its tables. */
export function featureViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const feature = featureOf(source.path);
    if (!feature || isTest(source.path)) return [];
    const unknown =
      rank(feature) < 0 ? [{ path: source.path, says: `feature "${feature}" is not in the declared order` }] : [];
    return [...unknown, ...callsOf(source, feature)];
  });
}

function callsOf(source: SourceFile, feature: string): Violation[] {
  return source.imports.flatMap((each) => {
    const path = targetPath(source, each);
    const other = path && featureOf(path);
    if (!other || other === feature) return [];
    const where = { path: source.path, line: each.line };
    if (!/(\.service|\/index)\.ts$/.test(path))
      return [{ ...where, says: `${feature} may call the service of ${other}, nothing else of it` }];
    if (rank(other) >= rank(feature))
      return [{ ...where, says: `${feature} comes before ${other}: tell an event instead of calling` }];
    return [];
  });
}

function featureOf(path: string): string | undefined {
  return /^packages\/server\/src\/modules\/([^/]+)\//.exec(path)?.[1];
}

function rank(feature: string): number {
  return (featureOrder as readonly string[]).indexOf(feature);
}
