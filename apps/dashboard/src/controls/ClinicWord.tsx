import { useMemo } from 'react';
import { useViewerIfAny } from '../providers/viewer.ts';
import { shortNames } from '../words/names.ts';

/** Names clinics shortly: without what all clinics of the chain are called. */
export function useClinicWords(): (clinic: { name: string }) => string {
  const viewer = useViewerIfAny();
  const short = useMemo(() => shortNames(viewer?.clinics.map((clinic) => clinic.name) ?? []), [viewer]);
  return ({ name }) => short.get(name) ?? name;
}

/** A clinic in a row or label; its whole name on hover. */
export function ClinicWord({ clinic }: { clinic: { name: string } }) {
  return (
    <span title={clinic.name} style={{ whiteSpace: 'nowrap' }}>
      {useClinicWords()(clinic)}
    </span>
  );
}
